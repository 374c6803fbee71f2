/** What the case book asks for at one of its lines, and where a pack answers it. */
export type CaseBookRow = {
  line: number;
  kind: 'purpose' | 'counter-measure' | 'objection' | 'aim' | 'question';
  /** Which of several at this line, in our own words. */
  part?: string;
  /** As `sales/themes/action-plan`: pack, list, id; `sales/cadence` is the pack's advice on how often to meet. */
  entries: [string, ...string[]];
};
