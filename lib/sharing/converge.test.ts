import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { devices } from '@/tests/two-devices';
import { db } from '../db';
import { addPair } from '../pairs/store';
import { me } from '../people/store';
import { addMemoLine, sessionsOfPair, startSession } from '../sessions/store';
import { addTodo, openTodos, setTodoDone } from '../todos/store';
import { addTopic, agenda, removeTopic } from '../topics/store';
import { standOf } from './documents';
import { fileForOther, takeFile } from './file';
import { acceptInvitation, confirmPictures, invite, spaceOfPair, takeReply } from './store';

vi.setConfig({ testTimeout: 120_000 });

type Who = 'tanaka' | 'sato';

const anyDeed = fc.record({
  who: fc.constantFrom<Who>('tanaka', 'sato'),
  what: fc.constantFrom('topic', 'remove', 'todo', 'done', 'memo', 'make file', 'make file'),
  words: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
});

async function act(pairId: string, { what, words }: { what: string; words: string }): Promise<void> {
  const [topic] = await agenda(pairId);
  const [todo] = await openTodos();
  const [session] = await sessionsOfPair(pairId);
  const { id: self } = await me();
  if (what === 'topic') await addTopic(pairId, { title: words, broughtBy: self });
  if (what === 'remove' && topic) await removeTopic(topic.id);
  if (what === 'todo') await addTodo(pairId, { text: words, owner: self });
  if (what === 'done' && todo) await setTodoDone(todo.id, true);
  if (what === 'memo' && session) await addMemoLine(session.id, words);
}

test('whatever the two write, and whichever files arrive, late, twice or never, both have the same in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDeed, { minLength: 4, maxLength: 10 }),
      fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 4 }),
      async (deeds, arrivals) => {
        await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
        await db.people.add({ id: crypto.randomUUID(), name: '', aliases: [], isMe: true, createdAt: 0 });
        const on = devices('tanaka');
        const { pairId, spaceId } = await shared(on);
        await on('tanaka', () => startSession(pairId, 'in-person', 30));
        const files: { to: Who; text: string }[] = [];
        for (const deed of deeds) {
          await on(deed.who, () => act(pairId, deed));
          const text = deed.what === 'make file' && (await on(deed.who, () => fileForOther(spaceId)));
          if (text) files.push({ to: deed.who === 'tanaka' ? 'sato' : 'tanaka', text });
        }
        for (const [at, isTwice] of arrivals) {
          const file = files[at % Math.max(1, files.length)];
          if (!file) continue;
          await on(file.to, () => takeFile(file.text));
          if (isTwice) await on(file.to, () => takeFile(file.text));
        }
        // In the end both meet: what either lacks is in these.
        for (const [from, to] of [
          ['tanaka', 'sato'],
          ['sato', 'tanaka'],
          ['tanaka', 'sato'],
        ] as const) {
          const text = (await on(from, () => fileForOther(spaceId))) ?? '';
          const { taken } = await on(to, () => takeFile(text));
          expect(taken).toMatchObject({ later: 0, refused: {} });
        }
        const [mine, theirs] = [
          await on('tanaka', () => standOf(pairId)),
          await on('sato', () => standOf(pairId)),
        ];
        expect(theirs).toEqual(mine);
      },
    ),
    { numRuns: 3 },
  );
});

async function shared(on: ReturnType<typeof devices>): Promise<{ pairId: string; spaceId: string }> {
  const pair = await on('tanaka', () =>
    addPair({
      name: '佐藤 花子',
      relation: 'line',
      memberIs: 'other',
      packId: 'general',
      cadence: 'biweekly',
      lengthMin: 30,
    }),
  );
  const { text = '' } = await on('tanaka', () => invite(pair.id));
  const { reply = '' } = await on('sato', () => acceptInvitation(text));
  await on('tanaka', () => takeReply(reply));
  const spaceId = (await on('tanaka', () => spaceOfPair(pair.id)))?.id ?? '';
  for (const who of ['tanaka', 'sato'] as const) await on(who, () => confirmPictures(spaceId));
  return { pairId: pair.id, spaceId };
}
