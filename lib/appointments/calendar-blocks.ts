/** The lines of an event or a time zone in a calendar file, continued lines joined, alarms left out. */
export type Block = {
  kind: 'vevent' | 'vtimezone';
  lines: string[];
  /** Where it begins in the file, from 1. */
  line: number;
  /** It has an end. */
  isWhole: boolean;
};

type Line = { text: string; line: number };
type State = { blocks: Block[]; open: Block | undefined; inside: string | undefined; isCalendar: boolean };

const kept = new Set(['standard', 'daylight']);

/** Cuts a file up before anything in it is parsed, so that one broken event is one. Undefined: not a calendar. */
export function calendarBlocks(text: string): Block[] | undefined {
  const state: State = { blocks: [], open: undefined, inside: undefined, isCalendar: false };
  for (const line of unfolded(text)) take(state, line);
  close(state, false);
  return state.isCalendar ? state.blocks : undefined;
}

/** RFC 5545 section 3.1: a line that begins with a space or tab continues the one before. */
function unfolded(text: string): Line[] {
  const parts: { texts: string[]; line: number }[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (/^[ \t]/.test(raw)) parts.at(-1)?.texts.push(raw.slice(1));
    else if (raw !== '') parts.push({ texts: [raw], line: index + 1 });
  }
  return parts.map(({ texts, line }) => ({ text: texts.join(''), line }));
}

function take(state: State, { text, line }: Line): void {
  const [, edge = '', name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(text) ?? [];
  const component = name.toLowerCase();
  if (component === 'vcalendar' || component === 'vevent' || component === 'vtimezone') {
    if (edge.toLowerCase() === 'begin') begin(state, component, line);
    else close(state, state.open?.kind === component);
  } else if (component !== '' && !kept.has(component)) {
    if (edge.toLowerCase() === 'begin') state.inside ??= component;
    else if (state.inside === component) state.inside = undefined;
  } else if (state.inside === undefined) state.open?.lines.push(text);
}

function begin(state: State, component: Block['kind'] | 'vcalendar', line: number): void {
  close(state, false);
  if (component === 'vcalendar') state.isCalendar = true;
  else state.open = { kind: component, lines: [], line, isWhole: false };
}

function close(state: State, isWhole: boolean): void {
  if (state.open) state.blocks.push({ ...state.open, isWhole });
  state.open = undefined;
  state.inside = undefined;
}
