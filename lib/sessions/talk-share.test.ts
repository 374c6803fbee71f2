import { describe, expect, test } from 'vitest';
import { batch, meetPage, startTalk, utterance } from '@/tests/a-talk';
import { receiveUtterances } from '../capture/store';
import { deleteCaptured, settleCaptions } from '../consent/store';
import { keepTalked, sessionById, talkedSoFar } from './store';
import { placeInBand, shareOf, talkedBy, talkShare } from './talk-share';

test.each([
  [50, 50, { mine: 50, other: 50 }],
  [1, 2, { mine: 33, other: 67 }],
  [1, 199, { mine: 1, other: 99 }],
  [0, 10, { mine: 0, other: 100 }],
  [10, 0, { mine: 100, other: 0 }],
])('%i characters of mine against %i', (mine, others, share) => {
  expect(talkShare(mine, others)).toEqual(share);
});

test('before anybody spoke there is no share', () => {
  expect(talkShare(0, 0)).toBeUndefined();
  const talked = talkedBy([], () => true);
  expect(shareOf({ talked })).toBeUndefined();
  expect(shareOf({})).toBeUndefined();
});

describe('the share of a talk', () => {
  const tanaka = { speaker: '田中 一郎' };
  const said = async (...lines: [mine: boolean, text: string, seconds: number][]) => {
    const { session } = await startTalk('until-wrap-up');
    const utterances = lines.map(([isMine, text, seconds]) => {
      const one = utterance(session.id, text, isMine ? tanaka : {});
      return { ...one, updatedAt: one.startedAt + seconds * 1_000 };
    });
    await receiveUtterances(batch(session.id, ...utterances), meetPage());
    return session;
  };

  test('is counted in characters and in time: Japanese has no words to count', async () => {
    const session = await said(
      [true, 'はい', 1],
      [false, '見積もりは要件がそろってから着手することにしました', 6],
      [true, 'いいですね', 1],
    );
    const talked = await talkedSoFar(session);
    expect(talked).toEqual({
      mine: { characters: 7, speakingMs: 2_000 },
      other: { characters: 25, speakingMs: 6_000 },
    });
    expect(shareOf({ talked })).toEqual({
      characters: { mine: 22, other: 78 },
      time: { mine: 25, other: 75 },
    });
  });

  test('is counted the same in English: two long words are more than four short ones', async () => {
    const session = await said([true, 'I am in it', 2], [false, 'Documentation responsibilities', 2]);
    expect(shareOf({ talked: await talkedSoFar(session) })).toEqual({
      characters: { mine: 25, other: 75 },
      time: { mine: 50, other: 50 },
    });
  });

  test('stays with the session as numbers when the words have gone', async () => {
    const session = await said([true, 'はい', 1], [false, '見積もりを出しました', 3]);
    await keepTalked(session.id);
    await settleCaptions(session.id);
    const kept = await sessionById(session.id);
    expect(kept && shareOf(kept)).toEqual({
      characters: { mine: 17, other: 83 },
      time: { mine: 25, other: 75 },
    });
  });

  test('goes with everything else that was captured', async () => {
    const session = await said([true, 'はい', 1], [false, '見積もりを出しました', 3]);
    await keepTalked(session.id);
    await deleteCaptured(session.id);
    expect(await sessionById(session.id)).not.toHaveProperty('talked');
    await keepTalked(session.id);
    expect(await sessionById(session.id)).not.toHaveProperty('talked');
  });
});

test.each([
  [49, 'below'],
  [50, 'inside'],
  [75, 'inside'],
  [76, 'above'],
] as const)('%i percent of a band from 50 to 75 is %s', (share, place) => {
  expect(placeInBand(share, { from: 50, to: 75 })).toBe(place);
});
