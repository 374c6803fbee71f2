// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stageMeet } from '../../tests/pages/meet/stage';
import { plainOptions, type Stage, type StageOptions } from '../../tests/pages/stage';
import { stageTeams } from '../../tests/pages/teams/stage';
import { stageZoom } from '../../tests/pages/zoom/stage';
import { meet } from '../platforms/meet';
import type { Platform } from '../platforms/platform';
import { teams } from '../platforms/teams';
import { zoom } from '../platforms/zoom';
import type { Utterance } from '../sessions/schema';
import { watchCaptions } from './watch-captions';

const sato = '佐藤 花子';
const tanaka = '田中 誠';

type Kind = [name: string, Platform, typeof stageMeet, Partial<StageOptions>];
const onMeet: Kind = ['Meet', meet, stageMeet, {}];
const onZoom: Kind = ['Zoom', zoom, stageZoom, { roster: true }];
const onTeams: Kind = ['Teams as host', teams, stageTeams, {}];
const asGuest: Kind = ['Teams as guest', teams, stageTeams, { shape: 'guest' }];
const everywhere = [onMeet, onZoom, onTeams, asGuest];
const inOrder = [onMeet, onTeams, asGuest];

let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  document.body.replaceChildren();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A call on a page of this kind, watched by the real watcher with both people's yes. */
function call([, platform, stageOf, options]: Kind) {
  const stage: Stage = stageOf(document, { ...plainOptions, ...options });
  const kept = new Map<string, Utterance>();
  const states: string[] = [];
  let nextId = 0;
  stage.people([tanaka, sato]);
  stage.enter('in-call');
  stage.captions(true);
  const watch = watchCaptions(platform, {
    doc: document,
    url: () => new URL('https://meet.google.com/abc-defg-hij'),
    signal: stop.signal,
    now: Date.now,
    newId: () => `u${nextId++}`,
    onUtterances: (utterances) => {
      for (const utterance of utterances) kept.set(utterance.id, utterance);
    },
    onMeeting: ({ health }) => states.push(health.state),
  });
  watch.check();
  watch.apply({ keep: 'text', sessionId: 's' }, true);
  return {
    stage,
    watch,
    states,
    /** Lets the page be seen as it is now. */
    see: (ms = 400) => vi.advanceTimersByTimeAsync(ms),
    kept: () =>
      [...kept.values()]
        .filter(({ text }) => text !== '')
        .sort((a, b) => a.startedAt - b.startedAt)
        .map(({ speaker, text }) => `${speaker}: ${text}`),
  };
}

describe.each(everywhere)('%s', (...kind) => {
  test('a line that grows, shrinks, is corrected in the middle and at the front is one utterance', async () => {
    const { stage, see, kept } = call(kind);
    const row = stage.open(sato, '先週の商');
    for (const text of [
      '先週の商談ですが',
      '先週の商談です',
      '先週のご商談です',
      'えっと、先週のご商談です。',
    ]) {
      await see();
      stage.write(row, text);
    }
    await see();
    expect(kept()).toEqual([`${sato}: えっと、先週のご商談です。`]);
  });

  test('はい is speech', async () => {
    const { stage, see, kept } = call(kind);
    stage.open(tanaka, 'はい');
    await see();
    expect(kept()).toEqual([`${tanaka}: はい`]);
  });

  test('a node used again for another speaker begins another utterance', async () => {
    const { stage, see, kept } = call(kind);
    const row = stage.open(sato, 'よろしくお願いします');
    await see();
    stage.recycle(row, tanaka, 'では始めましょう');
    await see();
    expect(kept()).toEqual([`${sato}: よろしくお願いします`, `${tanaka}: では始めましょう`]);
  });

  test('the same text in a fresh node is not said twice, and goes on', async () => {
    const { stage, see, kept } = call(kind);
    const row = stage.open(sato, '見積もりの件');
    await see();
    stage.remount(row);
    await see();
    stage.write(row, '見積もりの件ですが');
    await see();
    expect(kept()).toEqual([`${sato}: 見積もりの件ですが`]);
  });

  test('a region drawn anew with its rows (layout change) says nothing twice', async () => {
    const { stage, see, kept } = call(kind);
    stage.open(sato, 'はい');
    await see();
    stage.open(tanaka, 'では次の話題です');
    await see();
    stage.rebuildRegion();
    await see(2_500);
    stage.open(sato, 'データ分析を学びたいです');
    await see(1_500);
    expect(kept()).toEqual([
      `${sato}: はい`,
      `${tanaka}: では次の話題です`,
      `${sato}: データ分析を学びたいです`,
    ]);
  });

  test('captions off and on: said in health, and the talk goes on in the new region', async () => {
    const { stage, see, kept, states } = call(kind);
    stage.open(sato, '消す前の発言です');
    await see();
    stage.captions(false);
    await see(4_000);
    expect(['captions-off', 'not-found']).toContain(states.at(-1));
    stage.captions(true);
    await see(1_500);
    stage.open(sato, '付け直した後の発言です');
    await see(1_500);
    expect(kept()).toEqual([`${sato}: 消す前の発言です`, `${sato}: 付け直した後の発言です`]);
    expect(states.at(-1)).toBe('reading');
  });

  test('a region made anew without history (breakout room and back) loses nothing', async () => {
    const { stage, see, kept } = call(kind);
    stage.open(sato, '移る前の発言です');
    await see();
    stage.emptyRegion();
    await see(2_000);
    stage.open(tanaka, '部屋での発言です');
    await see();
    stage.emptyRegion();
    await see(2_000);
    stage.open(sato, '戻ってからの発言です');
    await see(1_500);
    expect(kept()).toEqual([
      `${sato}: 移る前の発言です`,
      `${tanaka}: 部屋での発言です`,
      `${sato}: 戻ってからの発言です`,
    ]);
  });

  test('notices and copies elsewhere in the page are not speech', async () => {
    const { stage, see, kept } = call(kind);
    stage.open(sato, '本物の発言です');
    await see();
    stage.notice('録画が始まりました');
    stage.decoy('本物の発言です');
    await see(1_500);
    expect(kept()).toEqual([`${sato}: 本物の発言です`]);
  });

  test('off the record nothing is read, and what was said then stays out afterwards', async () => {
    const { stage, watch, see, kept } = call(kind);
    const row = stage.open(sato, '記録してよい話です');
    await see();
    watch.apply({ keep: 'nothing', sessionId: 's' });
    stage.write(row, '記録してよい話です。ここだけの話です');
    await see(3_000);
    watch.apply({ keep: 'text', sessionId: 's' });
    await see();
    stage.open(tanaka, '本題に戻ります');
    await see();
    expect(kept()).toEqual([`${sato}: 記録してよい話です`, `${tanaka}: 本題に戻ります`]);
  });

  test('the last words are kept when the call ends', async () => {
    const { stage, see, kept } = call(kind);
    stage.open(sato, 'では失礼します');
    await see(100);
    stage.enter('left');
    await see(1_500);
    expect(kept()).toEqual([`${sato}: では失礼します`]);
  });
});

describe.each(inOrder)('%s, in order of speaking', (...kind) => {
  test('an earlier block is corrected late', async () => {
    const { stage, see, kept } = call(kind);
    const row = stage.open(sato, '用件は先方が決めます');
    await see();
    stage.open(tanaka, 'なるほど');
    await see(5_000);
    stage.write(row, '要件は、先方が決めます');
    await see();
    expect(kept()).toEqual([`${sato}: 要件は、先方が決めます`, `${tanaka}: なるほど`]);
  });

  test('true repeats stay two', async () => {
    const { stage, see, kept } = call(kind);
    for (const text of ['はい', 'はい', 'お願いします', 'お願いします']) {
      stage.open(sato, text);
      await see(3_000);
    }
    expect(kept()).toEqual(
      ['はい', 'はい', 'お願いします', 'お願いします'].map((text) => `${sato}: ${text}`),
    );
  });

  test('a copy drawn beside its block for a moment is one utterance', async () => {
    const { stage, see, kept } = call(kind);
    const row = stage.open(sato, '見積もりの件です');
    await see();
    const twin = stage.twin(row);
    await see(200);
    stage.remove(row);
    await see();
    stage.write(twin, '見積もりの件ですが');
    await see(3_000);
    expect(kept()).toEqual([`${sato}: 見積もりの件ですが`]);
  });

  test('pauses begin a new block of the same speaker, and old rows may leave', async () => {
    const { stage, see, kept } = call(kind);
    const said = ['一つ目の話です', '二つ目の相談です', '三つ目は来期の担当'];
    for (const text of said) {
      stage.open(sato, text);
      await see(1_000);
    }
    stage.evictOldest(1);
    await see(1_000);
    expect(kept()).toEqual(said.map((text) => `${sato}: ${text}`));
  });
});

test('Meet: two people of one name are told apart by their pictures', async () => {
  const { stage, see, kept } = call(onMeet);
  stage.open('田中', 'おはようございます', { voice: 'a' });
  await see();
  stage.open('田中', 'こちらこそ', { voice: 'b' });
  await see();
  expect(kept()).toEqual(['田中: おはようございます', '田中 #2: こちらこそ']);
});

test('Zoom: words that roll off the front are kept', async () => {
  const { stage, see, kept } = call(onZoom);
  const speech =
    '見積もりは要件がそろってから着手することにして、そのあいだに窓口を一本化できないか、来週の打ち合わせで先方に相談してみたいと思っています';
  const row = stage.open(sato, speech.slice(0, 6));
  for (let end = 12; end < speech.length; end += 6) {
    await see();
    stage.write(row, speech.slice(Math.max(0, end - 45), end));
  }
  await see();
  stage.write(row, speech.slice(-45));
  await see();
  expect(kept()).toEqual([`${sato}: ${speech}`]);
});

test('Zoom: a row that hides itself leaves stale text behind, which is not said again', async () => {
  const { stage, see, kept } = call(onZoom);
  const row = stage.open(sato, 'そうですね、来週にします');
  await see(3_000);
  stage.hide(row);
  await see(12_000);
  stage.open(tanaka, 'わかりました');
  await see(1_500);
  expect(kept()).toEqual([`${sato}: そうですね、来週にします`, `${tanaka}: わかりました`]);
});

test.each([onTeams, asGuest])('%s: Unknown User becomes the name in the same utterance', async (...kind) => {
  const { stage, see, kept } = call(kind);
  const row = stage.open('Unknown User', 'おはようございます');
  await see();
  stage.rename(row, sato);
  await see();
  expect(kept()).toEqual([`${sato}: おはようございます`]);
});

test.each([onTeams, asGuest])('%s: an old window left behind is not read any more', async (...kind) => {
  const { stage, see, kept } = call(kind);
  stage.open(sato, '古い窓の発言です');
  await see();
  stage.staleWindow();
  await see(1_500);
  stage.open(tanaka, '新しい窓の発言です');
  await see(2_500);
  expect(kept()).toEqual([`${sato}: 古い窓の発言です`, `${tanaka}: 新しい窓の発言です`]);
});
