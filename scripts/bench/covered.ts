import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Line } from '../bench.ts';

type Scoring = typeof import('../../tests/dialogues/covered-score.ts');
type Matching = typeof import('../../lib/topics/covered.ts');
type Language = 'ja' | 'en';

const root = join(import.meta.dirname, '../..');
/** As much as the panel looks at; see components/topics/CoveredWatch.tsx. */
const tail = 60;

/** Offers against the labels of tests/dialogues, on the half that the rules were not made on. */
export async function measure(): Promise<Line[]> {
  const scoring = await load<Scoring>('tests/dialogues/covered-score.ts');
  const { topicListener } = await load<Matching>('lib/topics/covered.ts');
  const { dialoguesOf, scoreOf, precision, recall } = scoring;
  const ratios = (end: string, language?: Language): Line[] => {
    const score = scoreOf(dialoguesOf('held-out', language));
    const tuned = scoreOf(dialoguesOf('tuned', language));
    console.error(
      `covered${end}: ${score.right} right, ${score.wrong.length} wrong, ${score.missed.length} missed; on the half it was made on ${precision(tuned).toFixed(3)} precision, ${recall(tuned).toFixed(3)} recall`,
    );
    return [
      { name: `covered.precision${end}`, value: precision(score), unit: 'ratio' },
      { name: `covered.recall${end}`, value: recall(score), unit: 'ratio' },
    ];
  };
  const perUtterance = matchMs(scoring, topicListener);
  return [
    ...ratios(''),
    ...ratios('_ja', 'ja'),
    ...ratios('_en', 'en'),
    { name: 'covered.match_ms', value: perUtterance, unit: 'ms' },
  ];
}

/** A talk of `tail` lines heard line by line, and as many again: what each new line costs. */
function matchMs({ dialoguesOf }: Scoring, topicListener: Matching['topicListener']): number {
  const played = dialoguesOf('tuned', 'ja');
  const topics = played[0]?.topics ?? [];
  const said = played
    .flatMap(({ lines }) => lines)
    .slice(0, 3 * tail)
    .map(({ by, text }, index) => ({ id: String(index), speaker: by, text }));
  const touched = topicListener();
  const hear = (from: number, to: number) => {
    for (let at = from; at < to; at++) touched(topics, said.slice(Math.max(0, at - tail), at));
  };
  hear(1, tail);
  const beganAt = performance.now();
  hear(tail, said.length);
  return (performance.now() - beganAt) / (said.length - tail);
}

const load = async <Module>(path: string): Promise<Module> =>
  (await runnerImport<Module>(join(root, path), { configFile: false, root })).module;
