import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright';
import { type Held, heldBy } from './held.ts';
import type { Spoken } from './report.ts';

type OfBoth<What> = Record<'manager' | 'member', What>;

const givesUpAfterMs = 60_000;
const lookEveryMs = 700;
/** Longer than the last line needs to settle (`settleAfterMs` of the tracker) and to travel. */
const quietLooks = 6;

/** What both hold, as soon as it is the same and nothing has changed for some looks. Throws where it never is. */
export async function alikeWhenQuiet(manager: Page, member: Page): Promise<OfBoth<Held>> {
  const until = Date.now() + givesUpAfterMs;
  let last = '';
  for (let quiet = 0; ; ) {
    const held = { manager: await heldBy(manager), member: await heldBy(member) };
    const [ours, theirs] = [JSON.stringify(held.manager), JSON.stringify(held.member)];
    quiet = ours === theirs && ours === last ? quiet + 1 : 0;
    last = ours;
    if (quiet === quietLooks) return held;
    if (Date.now() > until) throw new Error(`The two differ:\n${ours}\n${theirs}`);
    await rest(lookEveryMs);
  }
}

type Rehearsed = { spoken: Spoken; held: OfBoth<Held>; names: OfBoth<string>; pictures: string[] };

export function reportOfTwo({ spoken, held, names, pictures }: Rehearsed): string {
  return [
    `spoken   ${spoken.turns} utterances, ${spoken.characters} characters`,
    ...(['manager', 'member'] as const).flatMap((who) => linesOf(names[who], held[who])),
    held.manager.memo === held.member.memo ? 'Both memos are equal.' : 'The memos DIFFER.',
    'pictures',
    ...pictures.map((picture) => `  ${picture}`),
  ].join('\n');
}

const linesOf = (name: string, { memo, recordLines, topics, todos }: Held): string[] => [
  `${name} holds ${recordLines} lines of the record`,
  '  topics',
  ...topics.map(({ title, state }) => `    ${title} (${state})`),
  '  TODOs',
  ...todos.map((text) => `    ${text}`),
  '  memo',
  ...memo.split('\n').map((line) => `    ${line}`),
];
