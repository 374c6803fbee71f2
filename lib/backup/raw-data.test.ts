import { expect, test } from 'vitest';
import { db } from '../db';
import { addPair } from '../pairs/store';
import { addTopic } from '../topics/store';
import { rawData } from './raw-data';

const sato = {
  name: '佐藤 花子',
  relation: 'line',
  memberIs: 'other',
  packId: 'general',
  cadence: 'weekly',
  lengthMin: 30,
} as const;

test('all stores come out, documents as bytes, also while Dexie is shut', async () => {
  const pair = await addPair(sato);
  await addTopic(pair.id, { title: '案件の優先順位', broughtBy: pair.personId });
  db.close();
  const raw = JSON.parse(await (await rawData()).text());
  expect(raw).toMatchObject({
    format: 'engawa-raw',
    databaseVersion: 50,
    stores: {
      people: expect.arrayContaining([
        { key: pair.personId, value: expect.objectContaining({ name: '佐藤 花子' }) },
      ]),
      topics: [{ value: { title: '案件の優先順位' } }],
    },
  });
  expect(raw.stores['$pairs.notebook_updates'][0].value).toMatchObject({
    k: pair.id,
    u: { $bytes: expect.any(String) },
  });
});

test('where there is no database none is made', async () => {
  await db.delete();
  const raw = JSON.parse(await (await rawData()).text());
  expect(raw).toMatchObject({ databaseVersion: null, stores: {} });
  const versionBefore = await new Promise((resolve) => {
    const request = indexedDB.open('engawa', 1);
    request.onupgradeneeded = ({ oldVersion }) => {
      request.transaction?.abort();
      resolve(oldVersion);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve('was made');
    };
  });
  expect(versionBefore).toBe(0);
});
