import { describe, expect, test } from 'vitest';
import { hear, heardLately, othersHere, type Roster } from './roster';
import type { Said } from './schema';
import { presenceTimes as times } from './times';

const now = 1_795_000_000_000;
const nobody: Roster = new Map();
const about = (at = now) => ({ ownId: 'me', now: at, times });
const said = (heardOfMe: number | undefined, change: Partial<Said> = {}): Said => ({
  isHere: true,
  heard: heardOfMe === undefined ? {} : { me: heardOfMe },
  at: { sessionId: 's' },
  ...change,
});
const from = (counter: number, content: Said) => ({ sender: 'sato', counter, said: content });

test('who answers to what I said is here, until not heard of for a while', () => {
  const { roster, wantsAnswer } = hear(nobody, from(5, said(now - 1000)), about());
  expect(othersHere(roster, now)).toEqual([{ memberId: 'sato', at: { sessionId: 's' } }]);
  expect(wantsAnswer).toBe(true);
  expect(othersHere(roster, now + times.goneAfter - 1)).toHaveLength(1);
  expect(othersHere(roster, now + times.goneAfter)).toEqual([]);
});

test('who has heard nothing of me is answered, and seen with the next word; then nothing needs an answer', () => {
  const first = hear(nobody, from(5, said(undefined)), about());
  expect([othersHere(first.roster, now), first.wantsAnswer]).toEqual([[], true]);
  expect(heardLately(first.roster, now, times)).toEqual({ sato: 5 });
  const second = hear(first.roster, from(6, said(now)), about(now + 100));
  expect([othersHere(second.roster, now + 100).length, second.wantsAnswer]).toEqual([1, true]);
  expect(hear(second.roster, from(7, said(now)), about(now + 200)).wantsAnswer).toBe(false);
});

test('a goodbye counts at once', () => {
  const { roster } = hear(nobody, from(5, said(now)), about());
  const gone = hear(roster, from(6, said(now, { isHere: false })), about(now + 1));
  expect([othersHere(gone.roster, now + 1), gone.wantsAnswer]).toEqual([[], false]);
});

describe('a relay that repeats and holds back', () => {
  test('shows nobody by words that were heard before, not after a goodbye either', () => {
    const first = hear(nobody, from(5, said(now)), about());
    const gone = hear(first.roster, from(6, said(now, { isHere: false })), about(now + 1000));
    for (const counter of [5, 6])
      expect(hear(gone.roster, from(counter, said(now)), about(now + 2000))).toEqual({
        roster: gone.roster,
        wantsAnswer: false,
      });
  });

  test('shows nobody who answers to nothing, or to what I said long ago, even where all was forgotten here', () => {
    const old = now - times.freshFor;
    for (const content of [said(undefined), said(old), said(old, { heard: { somebody: now } })])
      expect(othersHere(hear(nobody, from(5, content), about()).roster, now)).toEqual([]);
    expect(othersHere(hear(nobody, from(5, said(old + 1)), about()).roster, now)).toHaveLength(1);
  });

  test('keeps nobody here by words it has saved up for longer than they are fresh', () => {
    const last = now - 1;
    let roster = nobody;
    let seenUntil = 0;
    for (let step = 0; step < 100; step += 1) {
      const at = now + step * 10_000;
      ({ roster } = hear(roster, from(step, said(last)), about(at)));
      if (othersHere(roster, at).length > 0) seenUntil = at;
    }
    expect(seenUntil - now).toBeLessThan(times.freshFor + times.goneAfter);
  });
});

test('a clock over there that is hours wrong, or was put back, does not matter for long', () => {
  const wrong = now - 7_200_000;
  const { roster } = hear(nobody, from(now + 9_000_000, said(now)), about());
  expect(othersHere(roster, now)).toHaveLength(1);
  const tooSoon = hear(roster, from(wrong, said(now)), about(now + 1000));
  expect(tooSoon.roster).toBe(roster);
  const later = now + times.freshFor;
  const again = hear(roster, from(wrong, said(later - 10)), about(later));
  expect(othersHere(again.roster, later)).toHaveLength(1);
});
