import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright';
import type * as Y from 'yjs';
import { writeFields } from '../../lib/notebooks/notebook.ts';
import type { Pair } from '../../lib/pairs/schema.ts';
import type { Person } from '../../lib/people/schema.ts';
import { rows } from '../../tests/e2e/database.ts';
import type { Line } from '../bench.ts';
import { type NatsServer, startNatsServer } from '../nats-server.ts';
import { extensionTab } from '../rehearsal/browser.ts';
import { fillDatabase } from './scene/fill-database.ts';
import { notebook, type PastPair, pastOf, sessionDocument } from './scene/ten-years.ts';
import { withTwoPaired } from './scene/two-in-talk.ts';

/** Every working day of a year. */
const sessionCount = 250;
const dayMs = 24 * 60 * 60_000;
const givesUpAfterMs = 10 * 60_000;

/**
 * A real browser that was away takes a year of daily 1on1s from a nats-server on this machine: 250 documents with a memo and
 * 9,000 characters of record each, two topics and two TODOs a day. The other browser is closed meanwhile.
 */
export async function measure(): Promise<Line[]> {
  const server = await startNatsServer();
  try {
    return await withTwoPaired(server.url, async ({ manager, member, relaunchMember }) => {
      const away = await extensionTab(member, 'workspace.html');
      const there = await extensionTab(manager, 'workspace.html');
      await until(async () => (await rows<{ epochs: unknown[] }>(away, 'spaces'))[0]?.epochs.length === 1);
      await member.close();
      await liveThroughAYear(there);
      await there.reload();
      await allAtRelay(server);
      const [items, bytes] = [await server.countMessages(), await server.storedBytes()];
      await manager.close();

      const back = await relaunchMember();
      const beganAt = Date.now();
      const page = await extensionTab(back, 'workspace.html');
      await until(async () => (await documentsIn(page)) >= sessionCount);
      const ms = Date.now() - beganAt;
      console.error(
        `sharing.catch_up_year: ${items} items, ${(bytes / 1_000_000).toFixed(1)} MB at the relay`,
      );
      return [
        { name: 'sharing.catch_up_year', value: ms, unit: 'ms' },
        { name: 'sharing.stored_year', value: bytes / 1_000, unit: 'kB' },
      ];
    });
  } finally {
    await server.stop();
  }
}

async function liveThroughAYear(page: Page): Promise<void> {
  const [pair] = await rows<Pair>(page, 'pairs');
  const me = (await rows<Person>(page, 'people')).find(({ isMe }) => isMe);
  if (!pair || !me) throw new Error('There is no pair.');
  const past = pastOf(pair, me.id, { count: sessionCount, everyMs: dayMs });
  await fillDatabase(page, { sessions: past.sessions, topics: past.topics, todos: past.todos }, [
    {
      kind: 'sessions.doc',
      keys: past.sessions.map(({ id }) => id),
      contents: Array.from({ length: 20 }, (_, index) => sessionDocument(index)),
    },
    { kind: 'pairs.notebook', keys: [pair.id], contents: [namingSessions(past)] },
  ]);
}

/** As lib/sessions/from-notebook.ts writes them. */
function namingSessions(past: PastPair): Y.Doc {
  const doc = notebook(past);
  doc.transact(() => {
    for (const { id, pairId, mode, platform, lengthMin, startedAt, endedAt } of past.sessions)
      writeFields(doc, 'sessions', id, {
        ...{ id, pairId, mode, platform, lengthMin, startedAt, endedAt },
        state: 'done',
      });
  });
  return doc;
}

/** When nothing has been added for some looks. */
async function allAtRelay(server: NatsServer): Promise<void> {
  let last = 0;
  for (let quiet = 0; quiet < 8; ) {
    await rest(1_000);
    const now = await server.storedBytes();
    quiet = now === last && now > sessionCount * 1_000 ? quiet + 1 : 0;
    last = now;
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + givesUpAfterMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not arrive.');
    await rest(100);
  }
}

/** How many sessions have a document. Counted without reading any. */
const documentsIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('engawa');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const name = '$sessions.doc_updates';
          const keys = opening.result.transaction(name).objectStore(name).index('k');
          let count = 0;
          const asking = keys.openKeyCursor(null, 'nextunique');
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            if (asking.result) {
              count += 1;
              asking.result.continue();
              return;
            }
            opening.result.close();
            resolve(count);
          };
        };
      }),
  );
