import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright';
import { kept, rows } from '../../tests/e2e/database.ts';
import type { Call } from '../../tests/e2e/pages/call.ts';
import { engineeringEn } from '../../tests/pages/talks/engineering-en.ts';
import { salesJa } from '../../tests/pages/talks/sales-ja.ts';
import { shortJa } from '../../tests/pages/talks/short-ja.ts';
import type { Talk } from '../../tests/pages/talks/talk.ts';
import type { Line } from '../bench.ts';
import { firstPage, withProfile } from './scene/browsers.ts';
import { enterCall, startTalk } from './scene/talk.ts';

type Case = { call: Call; talk: Talk; seed: number };
type Outcome = { isExact: boolean; undecided: number };

const calls: Call[] = ['meet', 'zoom', 'zoomTopLevel', 'teams', 'teamsGuest', 'teamsLines'];
/** A talk is the same evening again with the same seed; the long ones meet more faults in one. */
const evenings: [Talk, number[]][] = [
  [shortJa, [1, 2, 3]],
  [salesJa, [1, 2]],
  [engineeringEn, [1, 2]],
];
/** What waits mostly for the page's pace can be played side by side. */
const atOnce = 3;
/** How much faster than people speak; as in the tests. */
const speed = 6;
const settlesWithinMs = 15_000;

export async function measure(): Promise<Line[]> {
  const cases = evenings.flatMap(([talk, seeds]) =>
    seeds.flatMap((seed) => calls.map((call) => ({ call, talk, seed }))),
  );
  const outcomes: Outcome[] = [];
  const waiting = cases.values();
  const playAll = async () => {
    for (const one of waiting) outcomes.push(await playCase(one));
  };
  await Promise.all(Array.from({ length: atOnce }, playAll));
  const exact = outcomes.filter(({ isExact }) => isExact).length;
  return [
    { name: 'captions.exact', value: exact / outcomes.length, unit: 'ratio' },
    {
      name: 'captions.undecided',
      value: outcomes.reduce((sum, { undecided }) => sum + undecided, 0),
      unit: 'count',
    },
  ];
}

function playCase({ call, talk, seed }: Case): Promise<Outcome> {
  return withProfile(async (launch) => {
    const beganAt = Date.now();
    const running = await launch();
    const page = await firstPage(running);
    const [me, other] = talk.people;
    await enterCall(page, call, { me, other }, talk.language);
    const side = await startTalk(running, page, { me, other });
    const played = await page.evaluate(([script, how]) => window.stage.play(script, how), [
      talk,
      { speed, seed, faults: true },
    ] as const);
    const expected = played.map(({ shown, text }) => `${shown}: ${text}`);
    const difference = await differenceWhenSettled(side, expected);
    const undecided = await undecidedAtTheEnd(side);
    const seconds = Math.round((Date.now() - beganAt) / 1_000);
    console.error(
      `captions.exact ${call} ${talk.id} seed ${seed}: ${difference ?? `${expected.length} lines exact`}, ${undecided} undecided, ${seconds} s`,
    );
    return { isExact: difference === undefined, undecided };
  });
}

/** What is kept and what should be, where they still differ when all must have arrived. */
async function differenceWhenSettled(side: Page, expected: string[]): Promise<string | undefined> {
  const until = Date.now() + settlesWithinMs;
  for (;;) {
    const lines = await kept(side);
    if (JSON.stringify(lines) === JSON.stringify(expected)) return undefined;
    if (Date.now() > until) return differenceOf(lines, expected);
    await rest(200);
  }
}

function differenceOf(lines: string[], expected: string[]): string {
  const missing = expected.filter((line) => !lines.includes(line));
  const extra = lines.filter((line) => !expected.includes(line));
  return [
    `DIFFERENT (${lines.length} kept of ${expected.length} said)`,
    ...missing.map((line) => `  not kept: ${line}`),
    ...extra.map((line) => `  not said: ${line}`),
    ...(missing.length + extra.length > 0 ? [] : ['  kept in another order, or twice']),
  ].join('\n');
}

/** The page reports every few seconds; the first report after all was said has the whole sum. */
async function undecidedAtTheEnd(side: Page): Promise<number> {
  const saidAt = Date.now();
  for (;;) {
    const captures = await rows<{ health: { undecided: number }; updatedAt: number }>(side, 'captures');
    const report = captures.find(({ updatedAt }) => updatedAt > saidAt);
    if (report) return report.health.undecided;
    if (Date.now() > saidAt + settlesWithinMs) throw new Error('The page did not report.');
    await rest(200);
  }
}
