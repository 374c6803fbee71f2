import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { UtteranceRow } from '../db';
import { leftOut, record, recordEntries } from '../memo/memo';
import { leftToScribe, scribeTerms, writeRecord } from './scribe';
import { settleRecord } from './scribe-twins';

type Line = { at: number; text: string; isTanaka: boolean };

const phrases = [
  'はい',
  'そうですね',
  '先週の商談ですが、見積もりに時間がかかっていて',
  '要件がそろってから着手したいです',
  'どの部分にいちばん時間がかかりますか',
  '窓口を一本化できないか相談してみます',
  'データ分析を学びたいと思っています',
  '来週までに資料を送りますね',
  '新しい人が入ってから少し落ち着きました',
  '夜勤の引き継ぎをどうするか決めたいです',
];

const talk = fc
  .array(
    fc.record({
      pauseMs: fc.oneof(fc.integer({ min: 3_000, max: 9_000 }), fc.integer({ min: 9_000, max: 45_000 })),
      text: fc.constantFrom('はい', ...phrases),
      isTanaka: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((moves) => {
    let at = 1_800_000_000_000;
    return moves.map(({ pauseMs, ...line }): Line => {
      at += pauseMs;
      return { at, ...line };
    });
  });

type Behaviour = { skewMs: number; jitter: number[]; from: number; to: number };
const behaviour = fc.record<Behaviour>({
  skewMs: fc.integer({ min: -3_600_000, max: 3_600_000 }),
  jitter: fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 7 }),
  from: fc.integer({ min: 0, max: 15 }),
  to: fc.oneof(fc.constant(99), fc.integer({ min: 10, max: 40 })),
});

/** A device of one of the two: a journal, a document as stored, and what is on its way to it. */
function device(by: 'sato' | 'tanaka', { skewMs, jitter, from, to }: Behaviour, nextClient: () => number) {
  const doc = new Y.Doc();
  let journal: UtteranceRow[] = [];
  const sent: Uint8Array[] = [];
  const everWritten = new Set<number>();
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'received') sent.push(update);
  });
  const change = <Result>(act: () => Result): Result => {
    // As each stored change is made on a fresh copy.
    doc.clientID = nextClient();
    return doc.transact(act);
  };
  const lineOf = (index: number, { at, text, isTanaka }: Line): UtteranceRow => {
    const startedAt = at + skewMs + (jitter[index % jitter.length] ?? 0);
    const isMe = isTanaka === (by === 'tanaka');
    const speaker = isMe ? 'あなた' : isTanaka ? '田中 一郎' : '佐藤 花子';
    const times = { startedAt, updatedAt: startedAt + 1_500, revision: 1, isSettled: true };
    return { id: `${by}-${index}`, sessionId: 's', speaker, text, ...times };
  };
  const entryOf = ({ id, speaker, text, startedAt }: UtteranceRow) => ({
    id,
    speaker,
    text,
    startedAt,
    ...(speaker === 'あなた' ? { personId: by } : {}),
  });
  const promote = (isOver: boolean) => {
    const written = change(() => writeRecord(doc, journal, { by, isOver, entryOf }));
    for (const row of written) {
      row.promotedRevision = row.revision;
      everWritten.add(Number(row.id.split('-')[1]));
    }
  };
  return {
    doc,
    sent,
    everWritten,
    hears: (index: number) => index >= from && index <= to,
    hear(index: number, line: Line) {
      if (index < from || index > to) return;
      journal.push(lineOf(index, line));
      promote(false);
    },
    receive(update: Uint8Array) {
      Y.applyUpdate(doc, update, 'received');
      if (!scribeTerms(doc).some((term) => term.by !== by)) return;
      const reached = change(() => settleRecord(doc, journal.map(entryOf), by));
      for (const row of journal)
        if (reached.has(row.id) && row.promotedRevision === undefined) row.promotedRevision = leftToScribe;
    },
    wrapUp() {
      promote(true);
      journal = [];
    },
  };
}

type Device = ReturnType<typeof device>;

const indexes = (one: Device) => recordEntries(one.doc).map(({ id }) => Number(id.split('-')[1]));

test('two devices that both hear a talk end with one record, whatever of it arrives when: no line twice, none lost', () => {
  fc.assert(
    fc.property(
      talk,
      behaviour,
      behaviour,
      fc.array(fc.constantFrom<'both' | 'none' | 'some'>('both', 'both', 'none', 'none', 'some'), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.array(fc.nat({ max: 97 }), { minLength: 5, maxLength: 20 }),
      fc.boolean(),
      (lines, ofSato, ofTanaka, links, dice, isWrappedUpFirst) => {
        let turn = 0;
        const roll = (below: number) => ((dice[turn++ % dice.length] ?? 0) + turn * 7) % below;
        let client = 1;
        const nextClient = () => roll(1_000) * 100_000 + client++;
        const sato = device('sato', ofSato, nextClient);
        const tanaka = device('tanaka', ofTanaka, nextClient);
        const deliver = (from: Device, to: Device, most: number) => {
          for (let count = 0; count < most && from.sent.length > 0; count++) {
            const [update] = from.sent.splice(roll(from.sent.length), 1);
            if (update) to.receive(update);
          }
        };
        for (const [index, line] of lines.entries()) {
          const link = links[Math.floor(index / 4) % links.length];
          for (const one of roll(2) ? [sato, tanaka] : [tanaka, sato]) one.hear(index, line);
          const most = link === 'both' ? Infinity : link === 'some' ? 2 : 0;
          deliver(sato, tanaka, most);
          deliver(tanaka, sato, most);
        }
        if (isWrappedUpFirst) for (const one of [sato, tanaka]) one.wrapUp();
        while (sato.sent.length + tanaka.sent.length > 0) {
          deliver(sato, tanaka, 1 + roll(4));
          deliver(tanaka, sato, 1 + roll(4));
        }
        if (!isWrappedUpFirst) for (const one of [sato, tanaka]) one.wrapUp();
        while (sato.sent.length + tanaka.sent.length > 0) {
          deliver(sato, tanaka, 1);
          deliver(tanaka, sato, 1);
        }
        expect(recordEntries(sato.doc)).toEqual(recordEntries(tanaka.doc));
        expect(record(sato.doc).toJSON()).toEqual(record(tanaka.doc).toJSON());
        expect(leftOut(sato.doc).toJSON()).toEqual(leftOut(tanaka.doc).toJSON());
        const shown = indexes(sato).sort((a, b) => a - b);
        const recorded = [...new Set([...sato.everWritten, ...tanaka.everWritten])].sort((a, b) => a - b);
        const heardByBoth = lines.filter(
          ({ text }, index) => text.length >= 12 && sato.hears(index) && tanaka.hears(index),
        );
        // Of a few words said again and again, by clocks apart, nobody could say which of them both heard.
        if (heardByBoth.length >= 4) expect(shown).toEqual(recorded);
      },
    ),
    { numRuns: 250, interruptAfterTimeLimit: 15_000 },
  );
}, 20_000);
