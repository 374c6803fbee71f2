import type { Category } from '../topics/schema';

type FieldForm = {
  id: FieldId;
  /** Beside the next one of these, not below it. */
  isHalf?: true;
  /** Its box says what is meant while it is empty. */
  hint?: HintId;
};

/** What can be said about an item of a list; `noteOn` are the states in which there is more to write. */
type ListForm = {
  states: readonly StateId[];
  /** What a new item begins with; without it, nothing was said yet. */
  first?: StateId;
  noteOn: readonly StateId[];
};

type CardForm = {
  fields?: readonly FieldForm[];
  list?: ListForm;
  /** Both say that it is what they agreed on. */
  isConfirmed?: true;
  /** The member's own words: only the member's export holds them (product.md COR-9). */
  isMembers?: true;
  /** A field whose text can become a TODO of the member. */
  todoField?: FieldId;
};

export const fieldIds = [
  'success',
  'failure',
  'learning',
  'problem',
  'issue',
  'proposal',
  'tried',
  'happened',
  'learned',
  'scene',
  'response',
  'better',
  'indicator',
  'target',
  'now',
  'next-action',
  'short-goal',
  'long-goal',
  'will',
  'need',
  'event',
  'prevention',
  'expectation',
  'action',
  'deed',
  'reach',
  'value',
] as const;
export type FieldId = (typeof fieldIds)[number];

export type HintId = 'problem' | 'issue' | 'proposal';

export const stateIds = [
  'open',
  'decided',
  'carried',
  'can-pass-on',
  'cannot-pass-on',
  'say-myself',
  'say-for-me',
  'stays-here',
] as const;
export type StateId = (typeof stateIds)[number];

export const kindIds = [
  'look-back',
  'sort-out',
  'decide',
  'failure',
  'handling',
  'kpi',
  'goals',
  'skills',
  'near-miss',
  'role',
  'contribution',
  'inventory',
  'unsaid',
] as const;
export type CardKind = (typeof kindIds)[number];

const listKinds = ['decide', 'inventory', 'unsaid'] as const satisfies CardKind[];
export type ListKind = (typeof listKinds)[number];

export const isListKind = (kind: CardKind): kind is ListKind =>
  (listKinds as readonly CardKind[]).includes(kind);

const boxes = (...ids: FieldId[]): FieldForm[] => ids.map((id) => ({ id }));
const halves = (...ids: FieldId[]): FieldForm[] => ids.map((id) => ({ id, isHalf: true }));

/** Every kind of card: what can be written on it. */
export const cardForms: Record<CardKind, CardForm> = {
  'look-back': { fields: boxes('success', 'failure', 'learning') },
  'sort-out': {
    fields: [
      { id: 'problem', hint: 'problem' },
      { id: 'issue', hint: 'issue' },
      { id: 'proposal', hint: 'proposal' },
    ],
  },
  decide: { list: { states: ['open', 'decided', 'carried'], first: 'open', noteOn: ['decided'] } },
  failure: { fields: boxes('tried', 'happened', 'learned') },
  handling: { fields: boxes('scene', 'response', 'better') },
  kpi: {
    fields: [...boxes('indicator'), ...halves('target', 'now'), ...boxes('next-action')],
    todoField: 'next-action',
  },
  goals: { fields: halves('short-goal', 'long-goal') },
  skills: { fields: halves('will', 'need') },
  'near-miss': { fields: boxes('event', 'prevention') },
  role: { fields: boxes('expectation', 'action'), isConfirmed: true },
  contribution: { fields: boxes('deed', 'reach', 'value'), isMembers: true },
  inventory: {
    list: { states: ['can-pass-on', 'cannot-pass-on'], noteOn: ['can-pass-on', 'cannot-pass-on'] },
  },
  unsaid: {
    // What was not decided about stays between the two.
    list: { states: ['say-myself', 'say-for-me', 'stays-here'], first: 'stays-here', noteOn: [] },
  },
};

/** What fits best while a topic of this category is open; the order is that on the screen. */
const fitting: Record<Category, CardKind[]> = {
  work: ['decide', 'sort-out', 'kpi', 'look-back'],
  career: ['goals', 'role', 'skills', 'contribution'],
  private: ['sort-out', 'goals', 'look-back'],
  relations: ['unsaid', 'handling', 'sort-out'],
  skills: ['skills', 'failure', 'handling', 'look-back'],
  other: ['look-back', 'sort-out', 'decide'],
};

/** Talk of a worry is no place for figures (product.md SAL-4). */
const unfitting: Partial<Record<Category, CardKind[]>> = { private: ['kpi'], relations: ['kpi'] };

/**
 * Which kinds are offered at once, and which behind a button; without a topic as for any other talk.
 * @param suggested what the topic's theme suits best
 */
export function offeredKinds(
  category: Category = 'other',
  suggested: readonly CardKind[] = [],
): { first: CardKind[]; more: CardKind[] } {
  const isFit = (kind: CardKind) => !unfitting[category]?.includes(kind);
  const first = [...new Set([...suggested, ...fitting[category]])].filter(isFit);
  const more = kindIds.filter((kind) => !first.includes(kind) && isFit(kind));
  return { first, more };
}

/** Whether who exports may take this card along. */
export const canExport = (kind: CardKind, memberIs: 'me' | 'other' | 'both'): boolean =>
  !cardForms[kind].isMembers || memberIs !== 'other';
