import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { sato } from '@/tests/a-talk';
import { appointmentsOfPair } from './appointments/store';
import { db } from './db';
import { deriveRows } from './notebooks/store';
import { addPair, pairById } from './pairs/store';

const sinceVersion = {
  2: ['themes', 'proposals', 'appointments', 'agreements', 'checks', 'reminders'],
  3: ['cases'],
  4: ['keys', 'spaces'],
};

/** The database as an earlier version left it: the same stores, without those that came later. */
async function asVersion(version: 1 | 2): Promise<void> {
  const later = new Set([...(version === 1 ? sinceVersion[2] : []), ...sinceVersion[3], ...sinceVersion[4]]);
  const rows = await Promise.all(
    db.tables.map(async (table) => ({
      name: table.name,
      schema: table.schema,
      keys: await table.toCollection().primaryKeys(),
      values: (await table.toArray()) as object[],
    })),
  );
  await db.delete({ disableAutoOpen: false });
  const old = new Dexie('engawa');
  const kept = rows.filter(({ name }) => !later.has(name));
  old
    .version(version)
    .stores(
      Object.fromEntries(
        kept.map(({ name, schema }) => [
          name,
          [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
        ]),
      ),
    );
  await old.open();
  for (const { name, values } of kept) await old.table(name).bulkPut(values.map((value) => ({ ...value })));
  old.close();
}

test('the date of the next 1on1 becomes an appointment, in the notebook and as a row', async () => {
  const pair = await addPair(sato);
  const without = await addPair({ ...sato, name: '鈴木 次郎' });
  const nextAt = Date.now() + 86_400_000;
  await db.pairs.update(pair.id, { nextAt } as object);
  await asVersion(1);
  await db.open();
  const [appointment] = await appointmentsOfPair(pair.id);
  expect(appointment).toMatchObject({ at: nextAt, lengthMin: 30, state: 'planned', movedFrom: [] });
  await deriveRows(pair.id);
  expect(await appointmentsOfPair(pair.id)).toEqual([appointment]);
  expect(await pairById(pair.id)).toMatchObject({ nextAt });
  expect(Object.hasOwn((await db.pairs.get(pair.id)) ?? {}, 'nextAt')).toBe(false);
  expect(await appointmentsOfPair(without.id)).toEqual([]);
});

test('a database of version 2 keeps what it holds and gets places for cases, keys and spaces', async () => {
  const pair = await addPair(sato);
  await asVersion(2);
  await db.open();
  expect(await pairById(pair.id)).toMatchObject({ person: { name: sato.name } });
  expect(await db.cases.count()).toBe(0);
  expect([await db.keys.count(), await db.spaces.count()]).toEqual([0, 0]);
});
