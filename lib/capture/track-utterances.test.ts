import { describe, expect, test } from 'vitest';
import type { Utterance } from '../sessions/schema';
import type { ScreenLine } from './block';
import { settleAfterMs, trackUtterances } from './track-utterances';

type Shown = [row: object, speaker: string, text: string, voice?: string];

/** A page played by hand: each step is what is on screen, some milliseconds after the one before. */
function page(rules: { rollsFrom?: number; isChronological?: boolean } = {}) {
  let nextId = 0;
  let now = 1_000_000;
  const kept = new Map<string, Utterance>();
  const tracker = trackUtterances({
    sessionId: 's',
    newId: () => `u${nextId++}`,
    rollsFrom: Number.POSITIVE_INFINITY,
    isChronological: true,
    placeholderNames: ['Unknown User'],
    ...rules,
  });
  const lines = (shown: Shown[]): ScreenLine[] =>
    shown.map(([row, speaker, text, voice = '']) => ({ row, speaker, text, voice }));
  const keep = (utterances: Utterance[]) => {
    for (const utterance of utterances) {
      expect(utterance.revision).toBeGreaterThan(kept.get(utterance.id)?.revision ?? 0);
      kept.set(utterance.id, utterance);
    }
  };
  return {
    tracker,
    shows(...shown: Shown[]) {
      now += 300;
      keep(tracker.read(lines(shown), now));
    },
    leavesOut(...shown: Shown[]) {
      now += 300;
      keep(tracker.finish(now));
      tracker.leaveOut(lines(shown), now);
    },
    waits(ms: number) {
      now += ms;
    },
    kept: () =>
      [...kept.values()]
        .filter((u) => u.text !== '')
        .sort((a, b) => a.startedAt - b.startedAt)
        .map((u) => `${u.speaker}: ${u.text}`),
    settled: () => [...kept.values()].filter((u) => u.isSettled && u.text !== '').map((u) => u.text),
  };
}

const row = () => ({});
const [a, b, c, d] = [row(), row(), row(), row()];

describe('one block', () => {
  test('growing, shrinking and correcting is one utterance with the last text', () => {
    const p = page();
    for (const text of [
      '先週',
      '先週の商談',
      '先週の商談ですが',
      '先週の商談です',
      '先週のご商談です',
      'えっと先週のご商談です。',
    ])
      p.shows([a, '佐藤', text]);
    expect(p.kept()).toEqual(['佐藤: えっと先週のご商談です。']);
  });
  test('a first guess replaced by other characters is not kept', () => {
    const p = page();
    p.shows([a, '佐藤', 'きょ']);
    p.shows([a, '佐藤', '今日は']);
    expect(p.kept()).toEqual(['佐藤: 今日は']);
  });
  test('it is settled once it stays as it is', () => {
    const p = page();
    p.shows([a, '佐藤', 'そうですね']);
    expect(p.settled()).toEqual([]);
    p.waits(settleAfterMs);
    p.shows([a, '佐藤', 'そうですね']);
    expect(p.settled()).toEqual(['そうですね']);
  });
  test('words that roll off the front are kept', () => {
    const p = page({ rollsFrom: 20 });
    const speech = '見積もりは要件がそろってから着手することにしたいと思っていますがいかがでしょうか';
    for (let end = 4; end <= speech.length; end += 4)
      p.shows([a, '佐藤', speech.slice(Math.max(0, end - 24), end)]);
    p.shows([a, '佐藤', speech.slice(-24)]);
    expect(p.kept()).toEqual([`佐藤: ${speech}`]);
  });
  test('a long text dropped by the page stays, what follows is another utterance', () => {
    const p = page({ rollsFrom: 250 });
    const long = Array.from({ length: 40 }, (_, i) => `${i}番目の話です。`).join('');
    p.shows([a, '田中', long]);
    p.waits(1_000);
    p.shows([a, '田中', 'ところで来週ですが']);
    expect(p.kept()).toEqual([`田中: ${long}`, '田中: ところで来週ですが']);
  });
});

describe('several blocks', () => {
  test('a late correction of an earlier block is taken', () => {
    const p = page();
    p.shows([a, '佐藤', '要件は先方']);
    p.shows([a, '佐藤', '要件は先方'], [b, '田中', 'はい']);
    p.waits(5_000);
    p.shows([a, '佐藤', '要件は、先方が決めます'], [b, '田中', 'はい']);
    expect(p.kept()).toEqual(['佐藤: 要件は、先方が決めます', '田中: はい']);
  });
  test('a true repeat stays two', () => {
    const p = page();
    p.shows([a, '佐藤', 'はい']);
    p.shows([a, '佐藤', 'はい'], [b, '佐藤', 'はい']);
    p.shows([b, '佐藤', 'はい']);
    p.waits(4_000);
    p.shows([b, '佐藤', 'はい']);
    expect(p.kept()).toEqual(['佐藤: はい', '佐藤: はい']);
  });
  test('a longer sentence said three times stays three', () => {
    const p = page();
    p.shows([a, '佐藤', 'お願いします']);
    p.waits(3_000);
    p.shows([a, '佐藤', 'お願いします'], [b, '佐藤', 'お願いします']);
    p.waits(3_000);
    p.shows([a, '佐藤', 'お願いします'], [b, '佐藤', 'お願いします'], [c, '佐藤', 'お願いします']);
    expect(p.kept()).toHaveLength(3);
  });
  test('a node used again for another speaker starts a new utterance', () => {
    const p = page();
    p.shows([a, '佐藤', 'よろしくお願いします']);
    p.shows([a, '田中', 'こちらこそ']);
    expect(p.kept()).toEqual(['佐藤: よろしくお願いします', '田中: こちらこそ']);
  });
  test('a short answer in a used row is not a correction of a long text that happens to hold its words', () => {
    const p = page();
    p.shows([a, 'Hana', 'The other thing is vaguer. I do not really know what comes next.']);
    p.waits(6_000);
    p.shows([b, 'Daniel', 'それは来週ですね'], [a, 'Hana', 'Really?']);
    p.waits(6_000);
    p.shows([a, 'Hana', 'Really?'], [c, 'Daniel', 'はい']);
    p.waits(6_000);
    p.shows([a, 'Hana', 'Really?'], [c, 'Daniel', 'それはいいですね、ぜひやってみましょう']);
    expect(p.kept().filter((line) => line.startsWith('Hana'))).toHaveLength(2);
    expect(p.kept()).toContain('Daniel: はい');
  });
  test('rows recycled by a virtual list keep their utterances', () => {
    const p = page();
    p.shows([a, '佐藤', '一つ目の話です'], [b, '田中', '二つ目の話です']);
    p.shows([a, '田中', '二つ目の話です'], [b, '佐藤', '三つ目の話です']);
    p.shows([a, '佐藤', '三つ目の話ですが'], [b, '田中', '四つ目']);
    expect(p.kept()).toEqual([
      '佐藤: 一つ目の話です',
      '田中: 二つ目の話です',
      '佐藤: 三つ目の話ですが',
      '田中: 四つ目',
    ]);
  });
  test('rows scrolled back into view are not said again', () => {
    const p = page();
    p.shows([a, '佐藤', '一つ目の話です'], [b, '田中', '二つ目の話です']);
    p.shows([b, '田中', '二つ目の話です'], [c, '佐藤', '三つ目の話です']);
    p.waits(60_000);
    p.shows([d, '佐藤', '一つ目の話です'], [b, '田中', '二つ目の話です'], [c, '佐藤', '三つ目の話です']);
    expect(p.kept()).toHaveLength(3);
  });
});

describe('the page draws again', () => {
  test('a rebuilt region with the same rows says nothing twice', () => {
    const p = page();
    p.shows([a, '佐藤', 'はい'], [b, '佐藤', 'はい'], [c, '田中', 'では次の話題']);
    p.shows();
    p.shows([row(), '佐藤', 'はい'], [row(), '佐藤', 'はい'], [d, '田中', 'では次の話題に']);
    p.shows([d, '田中', 'では次の話題に行きましょう']);
    expect(p.kept()).toEqual(['佐藤: はい', '佐藤: はい', '田中: では次の話題に行きましょう']);
  });
  test('a copy drawn beside its block for a moment is not a second utterance', () => {
    const p = page();
    p.shows([a, '佐藤', '見積もりの件']);
    p.shows([a, '佐藤', '見積もりの件'], [b, '佐藤', '見積もりの件']);
    p.shows([b, '佐藤', '見積もりの件です']);
    p.waits(4_000);
    p.shows([b, '佐藤', '見積もりの件です']);
    expect(p.kept()).toEqual(['佐藤: 見積もりの件です']);
  });
  test('a placeholder name becomes the name in the same utterance', () => {
    const p = page();
    p.shows([a, 'Unknown User', 'おはようございます']);
    p.shows([a, '佐藤 花子', 'おはようございます']);
    expect(p.kept()).toEqual(['佐藤 花子: おはようございます']);
  });
  test('a row of one with a name that turns into a stand-in is a new one who speaks, however alike it begins', () => {
    const p = page();
    p.shows([a, 'Maya', 'Yes.']);
    p.waits(3_000);
    p.shows([a, 'Unknown User', 'Yes.']);
    p.shows([a, 'Unknown User', 'Yes. But I would want to see it']);
    p.shows([a, 'Maya', 'Yes. But I would want to see it first']);
    expect(p.kept()).toEqual(['Maya: Yes.', 'Maya: Yes. But I would want to see it first']);
  });
  test('a word that went with the whole window is not the beginning of what stands in the next one', () => {
    const p = page();
    p.shows([a, 'Ken', 'Would you want to lead the next one?'], [b, 'Maya', 'Yes.']);
    p.shows([c, 'Maya', 'Yes. But I would want to see it']);
    p.shows([d, 'Maya', 'Yes. But I would want to see it first']);
    expect(p.kept().slice(1)).toEqual(['Maya: Yes.', 'Maya: Yes. But I would want to see it first']);
  });
  test('rows that move up in a virtual list keep their words, though one is corrected in the same moment', () => {
    const p = page();
    p.shows(
      [a, 'Ken', 'Lead the next one'],
      [b, 'Maya', 'Yes.'],
      [c, 'Maya', 'Yes. But show me'],
      [d, 'Ken', 'Fair'],
    );
    p.shows(
      [a, 'Maya', 'Yes.'],
      [b, 'Maya', 'Yes. But show me first.'],
      [c, 'Ken', 'Fair'],
      [d, 'Maya', 'Great'],
    );
    expect(p.kept().slice(1)).toEqual([
      'Maya: Yes.',
      'Maya: Yes. But show me first.',
      'Ken: Fair',
      'Maya: Great',
    ]);
  });
  test('alike rows that are all drawn again in their places have not moved up', () => {
    const p = page();
    p.shows([a, 'Maya', 'はい']);
    p.shows([a, 'Maya', 'はい'], [b, 'Maya', 'はい']);
    p.shows([c, 'Maya', 'はい'], [d, 'Maya', 'はい']);
    expect(p.kept()).toEqual(['Maya: はい', 'Maya: はい']);
  });
  test('a word whose row is drawn again among the others goes on', () => {
    const p = page();
    p.shows([a, 'Ken', 'Would you want to lead the next one?'], [b, 'Maya', 'Yes.']);
    p.shows([a, 'Ken', 'Would you want to lead the next one?'], [c, 'Maya', 'Yes. But']);
    expect(p.kept().slice(1)).toEqual(['Maya: Yes. But']);
  });
  test('two people with one name stay two', () => {
    const p = page();
    p.shows([a, '田中', 'こんにちは', 'x.png']);
    p.shows([a, '田中', 'こんにちは', 'x.png'], [b, '田中', 'こんにちは', 'y.png']);
    expect(p.kept()).toEqual(['田中: こんにちは', '田中 #2: こんにちは']);
  });
  test('a picture that loads late does not make a second voice', () => {
    const p = page();
    p.shows([a, '田中', 'こんに', '']);
    p.shows([a, '田中', 'こんにちは', 'x.png']);
    p.shows([b, '田中', 'では', 'x2.png']);
    expect(p.kept()).toEqual(['田中: こんにちは', '田中: では']);
  });
});

describe('what is not ours', () => {
  test('text on screen before the yes is not kept, the rest of the same block is', () => {
    const p = page();
    p.leavesOut([a, '佐藤', '体調の話をして']);
    p.shows([a, '佐藤', '体調の話をしていました。では本題です']);
    expect(p.kept()).toEqual(['佐藤: いました。では本題です']);
  });
  test('a correction inside what was left out brings none of it back', () => {
    const p = page();
    p.leavesOut([a, '佐藤', '内緒の話ですので書かないで']);
    p.shows([a, '佐藤', '内緒のお話ですので、書かないで']);
    p.shows([a, '佐藤', '内緒のお話ですので、書かないで。本題']);
    expect(p.kept()).toEqual(['佐藤: 本題']);
  });
  test('older rows that scroll into view afterwards are left out', () => {
    const p = page();
    p.leavesOut([b, '田中', '二つ目']);
    p.shows([a, '佐藤', '一つ目の内緒の話'], [b, '田中', '二つ目'], [c, '佐藤', '三つ目']);
    expect(p.kept()).toEqual(['佐藤: 三つ目']);
  });
  test('a page that says more than people can is cut off and counted', () => {
    const p = page();
    p.shows([a, '佐藤', 'あ'.repeat(1_000_000)]);
    expect(p.kept()[0]?.length).toBeLessThan(20_000);
    p.shows(...Array.from({ length: 10_000 }, (_, i): Shown => [row(), `人${i}`, 'はい']));
    expect(new Set(p.kept().map((line) => line.split(':')[0])).size).toBeLessThanOrEqual(40);
    expect(p.tracker.counts.cutOff).toBeGreaterThan(9_000);
  });
});

test('another tracker goes on with the open line under the same id', () => {
  const options = {
    sessionId: 's',
    rollsFrom: Number.POSITIVE_INFINITY,
    isChronological: true,
    placeholderNames: [],
  };
  const before = trackUtterances({ ...options, newId: () => 'before' });
  const after = trackUtterances({ ...options, newId: () => 'after' });
  before.read([{ row: {}, speaker: '佐藤', voice: '', text: '見積もりの' }], 1);
  after.takeOver(JSON.parse(JSON.stringify(before.handOver())));
  const kept = after.read(
    [
      { row: {}, speaker: '佐藤', voice: '', text: '見積もりの件です' },
      { row: {}, speaker: '田中', voice: '', text: 'はい' },
    ],
    400,
  );
  expect(kept.map(({ id, text, revision }) => [id, text, revision])).toEqual([
    ['before', '見積もりの件です', 2],
    ['after', 'はい', 1],
  ]);
});
