import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Utterance } from '../sessions/schema';
import type { ScreenLine } from './block';
import { trackUtterances } from './track-utterances';

const phrases = [
  'はい',
  'そうですね',
  'なるほど',
  'えっと',
  '先週の商談ですが',
  '見積もりは要件がそろってから',
  '着手することにします。',
  'どの部分に時間がかかりますか？',
  '窓口を一本化できないか',
  '相談してみます',
  'データ分析を学びたいです',
  'ありがとうございます。',
  '来週までに',
  '資料を送ります',
  '少し心配です',
  'うまくいきました',
  'OKです',
  'Q3のKPI',
  '12月に',
  '予定を見直しましょう',
];

type Turn = { speaker: string; text: string };
type Event =
  | 'remount-all'
  | 'remount-one'
  | 'twin-stays'
  | 'twin-goes'
  | 'evict'
  | 'recycle'
  | 'pause'
  | 'wait';
type Move = {
  turn: Turn;
  cuts: number[];
  typo: boolean;
  lateFix: boolean;
  isUnnamedAtFirst: boolean;
  events: Event[];
};

const turn = fc.record({
  speaker: fc.constantFrom('佐藤 花子', '田中 誠'),
  text: fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 7 }).map((parts) => parts.join('')),
});
const event = fc.constantFrom<Event>(
  'remount-all',
  'remount-one',
  'twin-stays',
  'twin-goes',
  'evict',
  'recycle',
  'pause',
  'wait',
);
const move = fc.record<Move>({
  turn,
  cuts: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }),
  typo: fc.boolean(),
  lateFix: fc.boolean(),
  isUnnamedAtFirst: fc.boolean(),
  events: fc.array(event, { maxLength: 4 }),
});

type Row = { row: object; speaker: string; text: string };

/** A page in order of speaking (Meet, Teams) that does to its rows what those pages were seen to do. */
function playChronological(moves: Move[]) {
  let now = 1_000_000;
  let nextId = 0;
  let rows: Row[] = [];
  const kept = new Map<string, Utterance>();
  const tracker = trackUtterances({
    sessionId: 's',
    newId: () => `u${nextId++}`,
    rollsFrom: Number.POSITIVE_INFINITY,
    isChronological: true,
    placeholderNames: ['Unknown User'],
  });
  const show = (ms = 250) => {
    now += ms;
    const lines: ScreenLine[] = rows.map((row) => ({ ...row, voice: '' }));
    for (const utterance of tracker.read(lines, now)) kept.set(utterance.id, utterance);
  };
  const happen: Record<Event, () => void> = {
    'remount-all': () => {
      rows = rows.map((row) => ({ ...row, row: {} }));
    },
    'remount-one': () => {
      const last = rows.at(-1);
      if (last) last.row = {};
    },
    'twin-stays': () => twin(true),
    'twin-goes': () => twin(false),
    evict: () => {
      if (rows.length > 2) rows.shift();
    },
    recycle: () => {
      if (rows.length <= 2) return;
      const nodes = rows.map((row) => row.row);
      rows = rows.slice(1).map((row, index) => ({ ...row, row: nodes[index] ?? {} }));
    },
    pause: () => show(4_000),
    wait: () => show(900),
  };
  function twin(copyStays: boolean) {
    const last = rows.at(-1);
    // Of a text as short as 「はい」 nobody could tell a copy from a repeat: not a legal event.
    if (!last || last.text.length <= 3) return;
    rows.push({ ...last, row: {} });
    show(100);
    if (copyStays) rows.splice(rows.length - 2, 1);
    else rows.pop();
    show(100);
  }
  for (const {
    turn: { speaker, text },
    cuts,
    typo,
    lateFix,
    isUnnamedAtFirst,
    events,
  } of moves) {
    const row: Row = { row: {}, speaker: isUnnamedAtFirst ? 'Unknown User' : speaker, text: '' };
    rows.push(row);
    let length = 0;
    for (const cut of cuts) {
      length = Math.min(text.length, length + cut);
      const current = rows.at(-1);
      if (!current) continue;
      current.text = text.slice(0, length);
      show();
      if (typo && length > 8) {
        current.text = `${text.slice(0, 3)}ん${text.slice(4, length)}`;
        show();
        current.text = text.slice(0, length - 2);
        show();
      }
    }
    const wrong = lateFix && text.length > 8 ? `${text.slice(0, -3)}れ${text.slice(-2)}` : text;
    const current = rows.at(-1);
    if (!current) continue;
    current.text = wrong;
    current.speaker = speaker;
    show();
    for (const name of events) {
      happen[name]();
      show();
    }
    const last = rows.at(-1);
    if (last) last.text = text;
    show(400);
  }
  const said = [...kept.values()].filter((u) => u.text !== '').sort((x, y) => x.startedAt - y.startedAt);
  return said.map(({ speaker, text }) => ({ speaker, text }));
}

describe('for any talk and any legal sequence of page events', () => {
  test('in order of speaking (Meet, Teams), the utterances equal the script', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
        expect(playChronological(moves)).toEqual(
          moves.map(({ turn: { speaker, text } }) => ({ speaker, text })),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('with one rolling row per speaker (Zoom), no word is lost and none comes twice', () => {
    const speech = fc.array(fc.constantFrom(...phrases.filter((phrase) => phrase.length > 4)), {
      minLength: 4,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        speech,
        fc.integer({ min: 40, max: 70 }),
        fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 5 }),
        fc.boolean(),
        (parts, window, cuts, remounts) => {
          // Numbered, so that what rolled off is told from what was said again.
          const text = parts.map((part, index) => `${index}${part}`).join('');
          let nextId = 0;
          let now = 1_000_000;
          let row: object = {};
          const kept = new Map<string, Utterance>();
          const tracker = trackUtterances({
            sessionId: 's',
            newId: () => `u${nextId++}`,
            rollsFrom: 30,
            isChronological: false,
            placeholderNames: [],
          });
          for (let end = 0, step = 0; end < text.length; step++) {
            end = Math.min(text.length, end + (cuts[step % cuts.length] ?? 3));
            if (remounts && step % 7 === 6) row = {};
            now += 300;
            for (const u of tracker.read(
              [{ row, speaker: 'PD', voice: 'PD', text: text.slice(Math.max(0, end - window), end) }],
              now,
            ))
              kept.set(u.id, u);
          }
          expect([...kept.values()].map((u) => u.text)).toEqual([text]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('nothing said before the yes or off the record is ever kept, whatever is corrected', () => {
    const long = fc
      .array(fc.constantFrom(...phrases.filter((phrase) => phrase.length > 4)), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(long, long, fc.nat(20), (secret, open, at) => {
        const hidden = secret.replace(/[ぁ-ん]/g, 'ぴ');
        let nextId = 0;
        const row = {};
        const tracker = trackUtterances({
          sessionId: 's',
          newId: () => `u${nextId++}`,
          rollsFrom: Number.POSITIVE_INFINITY,
          isChronological: true,
          placeholderNames: [],
        });
        const line = (text: string): ScreenLine[] => [{ row, speaker: '佐藤', voice: '', text }];
        tracker.leaveOut(line(hidden), 1);
        const corrected = at < hidden.length - 4 ? `${hidden.slice(0, at)}、${hidden.slice(at)}` : hidden;
        const kept = [
          ...tracker.read(line(corrected), 300),
          ...tracker.read(line(`${corrected}。${open}`), 600),
        ];
        expect(kept.map((u) => u.text).join('')).not.toContain('ぴ');
        expect(open.endsWith(kept.at(-1)?.text ?? '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
