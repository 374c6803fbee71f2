import { liveQuery } from 'dexie';
import { expect, test, vi } from 'vitest';
import { db } from '../db';
import { summaries } from './data/summaries';
import { copyOf, hideTheme } from './edit-pack';
import { loadBuiltInPack } from './index';
import { allPacks, isOwnPack, packById, removeOwnPack, saveOwnPack } from './store';

const name = { ja: '開発二課', en: 'Dev team 2' };
const own = copyOf(await loadBuiltInPack('engineering'), 'own-1', name);

test('without own packs the built-in ones are listed', async () => {
  expect(await allPacks()).toEqual(
    Object.values(summaries).map((pack) => ({ ...pack, isOwn: false, isFromCompany: false })),
  );
});

test('own packs come after them, without their content', async () => {
  await saveOwnPack(own);
  const { id, version, description, department, lengthMin, madeFrom } = own;
  expect((await allPacks()).at(-1)).toEqual({
    ...{ id, version, name, description, department, lengthMin, madeFrom },
    isOwn: true,
    isFromCompany: false,
  });
});

test('an own pack is found by its id, and gone once removed', async () => {
  await saveOwnPack(own);
  expect(await packById('own-1')).toEqual(own);
  expect(await isOwnPack('own-1')).toBe(true);
  await removeOwnPack('own-1');
  expect(await isOwnPack('own-1')).toBe(false);
  expect(await db.packs.count()).toBe(0);
  expect((await packById('own-1')).id).toBe('general');
});

test('an own pack stands in for a built-in one of the same id', async () => {
  const quieter = hideTheme(await loadBuiltInPack('engineering'), 'unsaid');
  await saveOwnPack(quieter);
  expect(await packById('engineering')).toEqual(quieter);
  expect((await allPacks()).filter(({ id }) => id === 'engineering')).toHaveLength(1);
  await removeOwnPack('engineering');
  expect(await packById('engineering')).toEqual(await loadBuiltInPack('engineering'));
});

test.each(['', 'gone', 'toString', '__proto__'])('an unknown id (%s) gives the general pack', async (id) => {
  expect((await packById(id)).id).toBe('general');
});

test('what is no pack is not saved', async () => {
  await expect(saveOwnPack({ ...own, name: { ja: '', en: 'x' } })).rejects.toThrow();
  await expect(saveOwnPack({ ...own, themes: [...own.themes, ...own.themes] })).rejects.toThrow();
  expect(await db.packs.count()).toBe(0);
});

test('live queries see an edit, in the list and in the pack', async () => {
  const names = vi.fn();
  const minutes = vi.fn();
  const subscriptions = [
    liveQuery(allPacks).subscribe((packs) => names(packs.at(-1)?.name.en)),
    liveQuery(() => packById('own-1')).subscribe((pack) => minutes(pack.id, pack.lengthMin)),
  ];
  await vi.waitFor(() => expect(minutes).toHaveBeenLastCalledWith('general', 30));
  await saveOwnPack({ ...own, lengthMin: 15 });
  await vi.waitFor(() => expect(names).toHaveBeenLastCalledWith('Dev team 2'));
  await vi.waitFor(() => expect(minutes).toHaveBeenLastCalledWith('own-1', 15));
  await saveOwnPack({ ...own, lengthMin: 45 });
  await vi.waitFor(() => expect(minutes).toHaveBeenLastCalledWith('own-1', 45));
  for (const subscription of subscriptions) subscription.unsubscribe();
});
