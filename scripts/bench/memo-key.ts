import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright';
import * as Y from 'yjs';
import { record } from '../../lib/memo/memo.ts';
import { newId } from '../../lib/new-id.ts';
import type { Session } from '../../lib/sessions/schema.ts';
import { rows } from '../../tests/e2e/database.ts';
import { two } from '../../tests/e2e/pages/call.ts';
import { salesJa } from '../../tests/pages/talks/sales-ja.ts';
import type { Line } from '../bench.ts';
import { firstPage, withProfile } from './scene/browsers.ts';
import { showUpdates } from './scene/caption-updates.ts';
import { fillDatabase } from './scene/fill-database.ts';
import { percentile } from './scene/percentile.ts';
import { agree, enterCall, startSession } from './scene/talk.ts';

/** Three hours of talk. */
const saidBefore = 3_000;
/** New lines, each complete at once: every one settles the one before. */
const captionEveryMs = 250;
const keys = 'kikaku wo susumeru mae ni youken wo soroeru. '.repeat(4);
const keyEveryMs = 110;

/** `workMs`: until it is on the screen, without the wait for the screen's next frame; `shownMs`: with it. */
type Key = { workMs: number; shownMs: number };

declare global {
  interface Window {
    keys: Key[];
  }
}

/** Typing in the memo of the real side panel, first while nobody speaks, then while captions arrive. */
export async function measure(): Promise<Line[]> {
  return withProfile(async (launch) => {
    const running = await launch();
    const page = await firstPage(running);
    await enterCall(page, 'meet');
    const side = await startSession(running, page);
    // The memo is not open yet: it is loaded with the three hours in it.
    await addThreeHours(side);
    await agree(side);
    await side.getByRole('textbox', { name: '共有メモ' }).click();
    await side.evaluate(timeKeys);
    const quiet = await type(side);
    const busy = await typeWhileTheySpeak(page, side);
    return [
      { name: 'memo.key_p95', value: percentOf(busy, 'workMs', 0.95), unit: 'ms' },
      { name: 'memo.key_quiet_p95', value: percentOf(quiet, 'workMs', 0.95), unit: 'ms' },
      { name: 'memo.key_p50', value: percentOf(busy, 'workMs', 0.5), unit: 'ms' },
      { name: 'memo.key_to_frame_p95', value: percentOf(busy, 'shownMs', 0.95), unit: 'ms' },
    ];
  });
}

const percentOf = (typed: Key[], what: keyof Key, share: number): number =>
  percentile(
    typed.map((key) => key[what]),
    share,
  );

async function typeWhileTheySpeak(page: Page, side: Page): Promise<Key[]> {
  const lines = Array.from({ length: (keys.length * keyEveryMs * 2) / captionEveryMs }, (_, index) => ({
    line: index,
    speaker: index % 2 ? two.me : two.other,
    text: `${index + 1}、${salesJa.turns[index % salesJa.turns.length]?.text}`,
  }));
  let isSpeaking = true;
  const speaking = showUpdates(page, lines, captionEveryMs).then(() => {
    isSpeaking = false;
  });
  while ((await rows(side, 'utterances')).length < saidBefore + 5) await rest(100);
  const typed = await type(side);
  if (!isSpeaking) throw new Error('The captions ended before the typing.');
  await speaking;
  return typed;
}

async function type(side: Page): Promise<Key[]> {
  await side.evaluate(() => {
    window.keys = [];
  });
  for (const key of keys) {
    await side.keyboard.press(key === ' ' ? 'Space' : key);
    // The pace of a hand.
    await rest(keyEveryMs);
  }
  await side.waitForFunction((count) => window.keys.length >= count, keys.length);
  return side.evaluate(() => window.keys);
}

/** Runs in the panel. */
function timeKeys(): void {
  let pressedAt = 0;
  const afterThis = (act: (at: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage(undefined);
  };
  addEventListener('keydown', (event) => {
    pressedAt = event.timeStamp;
  });
  addEventListener('input', () => {
    const from = pressedAt;
    afterThis((handledAt) => {
      requestAnimationFrame((frameAt) => {
        afterThis((paintedAt) => {
          const drawnMs = paintedAt - Math.max(frameAt, handledAt);
          window.keys.push({ workMs: handledAt - from + drawnMs, shownMs: paintedAt - from });
        });
      });
    });
  });
}

/** In the journal, and settled in the record. */
async function addThreeHours(side: Page): Promise<void> {
  const [session] = await rows<Session>(side, 'sessions');
  if (!session) throw new Error('There is no session.');
  const doc = new Y.Doc();
  const utterances = Array.from({ length: saidBefore }, (_, index) => {
    const turn = salesJa.turns[index % salesJa.turns.length];
    const startedAt = session.startedAt - (saidBefore - index) * 3_600;
    return { id: newId(), speaker: turn?.speaker ?? '', text: turn?.text ?? '', startedAt };
  });
  doc.transact(() => {
    for (const entry of utterances) record(doc).set(entry.id, entry);
  });
  const stored = utterances.map((entry) => ({
    ...entry,
    sessionId: session.id,
    updatedAt: entry.startedAt + 2_000,
    revision: 3,
    promotedRevision: 3,
    isSettled: true,
  }));
  await fillDatabase(side, { utterances: stored }, [
    { kind: 'sessions.doc', keys: [session.id], contents: [doc] },
  ]);
}
