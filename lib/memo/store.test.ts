import { expect, test } from 'vitest';
import { sato } from '@/tests/a-talk';
import { changeDocument, updateTable } from '../change-document';
import { db } from '../db';
import { addPair } from '../pairs/store';
import { closeSession, startSession } from '../sessions/store';
import type { CardKind } from './card-kinds';
import { addCard, fieldText } from './cards';
import { handlingsOfPair } from './store';

async function talkWith(pairId: string, startedAt: number, kind: CardKind, scene: string): Promise<string> {
  const { id } = await startSession(pairId, 'phone', 30);
  await db.sessions.update(id, { startedAt });
  await db.transaction('rw', ['sessions', updateTable('sessions.doc')], () =>
    changeDocument('sessions.doc', id, (doc) => {
      addCard(doc, kind, { id: scene, now: startedAt });
      fieldText(doc, scene, 'scene')?.insert(0, scene);
    }),
  );
  return id;
}

test('how things were handled comes from this pair’s 1on1s that are over, the newest first', async () => {
  const pair = await addPair(sato);
  const other = await addPair({ ...sato, name: '鈴木 次郎' });
  const first = await talkWith(pair.id, 10, 'handling', '返品の電話');
  const between = await talkWith(pair.id, 20, 'near-miss', '宛先');
  const last = await talkWith(pair.id, 30, 'handling', '二重の請求');
  const going = await talkWith(pair.id, 40, 'handling', 'いま書いている');
  const theirs = await talkWith(other.id, 50, 'handling', 'ほかのペア');
  for (const id of [first, between, last, theirs]) await closeSession(id);
  const scenes = async (most: number) => {
    const { handlings, hasOlder } = await handlingsOfPair(pair.id, most);
    return [handlings.map(({ fields, sessionId }) => [fields.scene, sessionId]), hasOlder];
  };
  expect(await scenes(50)).toEqual([
    [
      ['二重の請求', last],
      ['返品の電話', first],
    ],
    false,
  ]);
  expect(await scenes(2)).toEqual([[['二重の請求', last]], true]);
  await closeSession(going);
  expect(await scenes(1)).toEqual([[['いま書いている', going]], true]);
});
