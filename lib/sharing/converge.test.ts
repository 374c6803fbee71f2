import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { asPair, bothOf, type Who } from '@/tests/a-shared-pair';
import { devices } from '@/tests/two-devices';
import { changeDocument, readDocument } from '../change-document';
import { deleteCaptured } from '../consent/store';
import { db } from '../db';
import { memoText } from '../memo/memo';
import { me } from '../people/store';
import { addProposal, addProposalStep, proposalsOfPair } from '../proposals/store';
import { addMemoLine, closeSession, sessionsOfPair, startSession } from '../sessions/store';
import { addTheme, themesOfPair, writeThemeNote } from '../themes/store';
import { addTodo, openTodos, setTodoDone } from '../todos/store';
import { addTopic, agenda, removeTopic } from '../topics/store';
import { fromBase64Url } from './base64url';
import { standOf, takeEnvelope, takeGrant } from './documents';
import { fileForOther, takeFile } from './file';
import type { ExchangeFile } from './schema';
import { sealSnapshot } from './sealing';

vi.setConfig({ testTimeout: 120_000 });

/** Stands in everything that is written, and must stand in nothing that leaves. */
const mark = '縁側mark';

const deeds = [
  ...['topic', 'remove', 'todo', 'done', 'theme', 'note', 'proposal', 'step'],
  ...['memo', 'inside', 'cut', 'close', 'start', 'erase'],
  ...['file', 'file', 'items', 'items', 'snapshot'],
];

const anyDeed = fc.record({
  who: fc.constantFrom<Who>('tanaka', 'sato'),
  what: fc.constantFrom(...deeds),
  words: fc.string({ maxLength: 12, unit: 'grapheme' }).map((text) => `${mark}${text}`),
  at: fc.nat(1000),
});
type Deed = (typeof anyDeed)['generate'] extends (...of: never[]) => { value: infer Value } ? Value : never;

const changeMemo = (sessionId: string, change: (memo: ReturnType<typeof memoText>) => void) =>
  changeDocument('sessions.doc', sessionId, (doc) => change(memoText(doc)));

async function actInSession(sessionId: string, { what, words, at }: Deed): Promise<void> {
  if (what === 'memo') await addMemoLine(sessionId, words);
  if (what === 'inside') await changeMemo(sessionId, (memo) => memo.insert(at % (memo.length + 1), words));
  if (what === 'cut')
    await changeMemo(sessionId, (memo) =>
      memo.delete(at % (memo.length + 1), Math.floor((memo.length - (at % (memo.length + 1))) / 2)),
    );
  if (what === 'close') await closeSession(sessionId);
  if (what === 'erase') await deleteCaptured(sessionId);
}

async function actInNotebook(pairId: string, { what, words }: Deed): Promise<void> {
  const { id: self } = await me();
  const [[topic], [todo], [theme], [proposal]] = await Promise.all([
    agenda(pairId),
    openTodos(),
    themesOfPair(pairId),
    proposalsOfPair(pairId),
  ]);
  if (what === 'topic') await addTopic(pairId, { title: words, broughtBy: self });
  if (what === 'remove' && topic) await removeTopic(topic.id);
  if (what === 'todo') await addTodo(pairId, { text: words, owner: self });
  if (what === 'done' && todo) await setTodoDone(todo.id, true);
  if (what === 'theme') await addTheme(pairId, { title: words, category: 'work', broughtBy: self });
  if (what === 'note' && theme) await writeThemeNote(theme.id, { text: words });
  if (what === 'proposal') await addProposal(pairId, { text: words, broughtBy: self });
  if (what === 'step' && proposal)
    await addProposalStep(proposal.id, { state: 'heard', by: self, note: words });
}

async function act(pairId: string, deed: Deed): Promise<void> {
  const sessions = await sessionsOfPair(pairId);
  const going = sessions.find(({ status }) => status !== 'done');
  const session = going ?? sessions[0];
  if (deed.what === 'start' && !going) await startSession(pairId, 'in-person', 30);
  else if (session) await actInSession(session.id, deed);
  await actInNotebook(pairId, deed);
}

/** What one of them gave away: a whole file, or single items as a relay holds them. */
type Sent = { to: Who; file?: string; item?: string };

async function given(spaceId: string, { who, what }: Deed): Promise<Sent[]> {
  const to = who === 'tanaka' ? 'sato' : 'tanaka';
  if (what === 'snapshot') {
    const envelope = await sealSnapshot(spaceId);
    return envelope ? [{ to, item: JSON.stringify(envelope) }] : [];
  }
  const file = await fileForOther(spaceId);
  if (!file) return [];
  if (what === 'file') return [{ to, file }];
  const { grants, envelopes } = JSON.parse(file) as ExchangeFile;
  return [...grants, ...envelopes].map((item) => ({ to, item: JSON.stringify(item) }));
}

async function take(spaceId: string, { file, item = '' }: Sent): Promise<void> {
  if (file !== undefined) return void (await takeFile(file));
  const content: unknown = JSON.parse(item);
  await (item.includes('"enc"') ? takeGrant(spaceId, content) : takeEnvelope(spaceId, content));
}

/** Somebody on the way changes one character of what is sealed. */
const damaged = ({ to, item = '' }: Sent): Sent => ({
  to,
  item: item.replace(/"ciphertext":"(.)/, (_, first) => `"ciphertext":"${first === 'A' ? 'B' : 'A'}`),
});

/** All bytes that left, what is base64 in them as bytes too. */
function everyByte({ file, item }: Sent): Buffer {
  const text = file ?? item ?? '';
  const sealed = [...text.matchAll(/"(?:ciphertext|enc|signature|nonce)":"([^"]+)"/g)];
  return Buffer.concat([
    Buffer.from(text),
    ...sealed.map(([, value = '']) => Buffer.from(fromBase64Url(value))),
  ]);
}

const holdsWords = (bytes: Buffer): boolean =>
  (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(Buffer.from(mark, encoding)));

async function memosOf(pairId: string): Promise<string[]> {
  const ids = (await sessionsOfPair(pairId)).map(({ id }) => id).toSorted();
  return Promise.all(ids.map(async (id) => memoText(await readDocument('sessions.doc', id)).toString()));
}

async function newDevices() {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await db.people.add({ id: crypto.randomUUID(), name: '', aliases: [], isMe: true, createdAt: 0 });
  const on = devices('tanaka');
  const { pairId, spaceId } = await asPair(on);
  await on('tanaka', () => startSession(pairId, 'in-person', 30));
  return { on, pairId, spaceId };
}

/** In the end both meet: what either lacks is in these. */
const lastFiles = [
  ['tanaka', 'sato'],
  ['sato', 'tanaka'],
  ['tanaka', 'sato'],
  ['sato', 'tanaka'],
] as const;

test('whatever the two write, and whatever arrives by file or relay, late, twice, damaged or never, both have the same in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDeed, { minLength: 10, maxLength: 24 }),
      fc.array(fc.tuple(fc.nat(60), fc.constantFrom('once', 'twice', 'damaged')), { maxLength: 14 }),
      async (history, arrivals) => {
        const { on, pairId, spaceId } = await newDevices();
        const sent: Sent[] = [];
        for (const deed of history) {
          await on(deed.who, () => act(pairId, deed));
          if (['file', 'items', 'snapshot'].includes(deed.what))
            sent.push(...(await on(deed.who, () => given(spaceId, deed))));
        }
        let isDamaged = 0;
        for (const [at, how] of arrivals) {
          const one = sent[at % Math.max(1, sent.length)];
          if (!one) continue;
          if (how === 'damaged' && one.item !== undefined) {
            const before = await on(one.to, () => standOf(pairId));
            await on(one.to, () => take(spaceId, damaged(one)));
            expect(await on(one.to, () => standOf(pairId))).toEqual(before);
            isDamaged += 1;
          } else
            for (let time = how === 'twice' ? 2 : 1; time > 0; time -= 1)
              await on(one.to, () => take(spaceId, one));
        }
        for (const [from, to] of lastFiles) {
          const file = (await on(from, () => fileForOther(spaceId))) ?? '';
          sent.push({ to, file });
          expect((await on(to, () => takeFile(file))).taken).toMatchObject({ later: 0, refused: {} });
        }
        const [mine, theirs] = await Promise.resolve([
          await on('tanaka', async () => [await standOf(pairId), await memosOf(pairId)]),
          await on('sato', async () => [await standOf(pairId), await memosOf(pairId)]),
        ]);
        expect(theirs).toEqual(mine);
        expect(sent.filter((one) => holdsWords(everyByte(one)))).toEqual([]);
        let refused = 0;
        for (const who of bothOf) {
          const space = await on(who, () => db.spaces.get(spaceId));
          // Before its grant came, a device can open nothing.
          const { 'unknown-epoch': _, ...others } = space?.refused ?? {};
          refused += Object.values(others).reduce((sum, count) => sum + count, 0);
        }
        expect(refused).toBeLessThanOrEqual(isDamaged);
      },
    ),
    { numRuns: 12 },
  );
});
