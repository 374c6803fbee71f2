import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyOf } from './edit-pack';
import { loadBuiltInPack } from './index';
import { packFile } from './pack-file';
import type { Pack } from './schema';

const engineering = await loadBuiltInPack('engineering');
const company = copyOf(engineering, 'company-1', { ja: '当社の開発', en: 'Our developers' });
const instead: Pack = { ...engineering, name: { ja: '当社のエンジニア', en: 'Our engineers' } };

/** A page of its own for each test: what it remembers of the company's packs is forgotten with it. */
let store: typeof import('./store');
let managed: typeof import('wxt/testing/fake-browser').fakeBrowser.storage.managed;
beforeEach(async () => {
  vi.resetModules();
  store = await import('./store');
  managed = (await import('wxt/testing/fake-browser')).fakeBrowser.storage.managed;
});

afterEach(async () => {
  const { db } = await import('../db');
  db.close();
});

const sets = (...packs: Pack[]) => managed.set({ packs: packs.map(packFile) });

/** Lets the browser answer for its managed storage only when told to. */
function slowBrowser() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { get } = managed;
  managed.get = async (...keys: unknown[]) => {
    await promise;
    return Reflect.apply(get, managed, keys);
  };
  return resolve;
}

test('a company pack is found by its id, listed first and marked', async () => {
  await sets(company);
  expect(await store.packById('company-1')).toEqual(company);
  const [first, second] = await store.allPacks();
  expect(first).toMatchObject({ id: 'company-1', isOwn: false, isFromCompany: true });
  expect(second).toMatchObject({ id: 'general', isFromCompany: false });
  expect(await store.isOwnPack('company-1')).toBe(false);
});

test('a company pack stands in for the built-in one of the same id', async () => {
  await sets(company, instead);
  await store.packById('company-1');
  expect(await store.packById('engineering')).toEqual(instead);
  expect((await store.allPacks()).filter(({ id }) => id === 'engineering')).toMatchObject([
    { isFromCompany: true, name: instead.name },
  ]);
});

test('an own pack of the same id goes on as the own one', async () => {
  const own = { ...company, lengthMin: 45 };
  await store.saveOwnPack(own);
  await sets(company);
  await store.packById('unknown');
  expect(await store.packById('company-1')).toEqual(own);
  expect((await store.allPacks()).filter(({ id }) => id === 'company-1')).toMatchObject([
    { isOwn: true, isFromCompany: false, lengthMin: 45 },
  ]);
});

test('a bad one is left out, the others are there', async () => {
  await managed.set({ packs: ['{', packFile(company)] });
  expect(await store.packById('company-1')).toEqual(company);
});

test('built-in and own packs do not wait for the browser, an id found nowhere does', async () => {
  const answer = slowBrowser();
  await sets(company);
  await store.saveOwnPack({ ...company, id: 'own-1' });
  expect((await store.packById('engineering')).id).toBe('engineering');
  expect((await store.packById('own-1')).id).toBe('own-1');
  expect((await store.allPacks()).some(({ isFromCompany }) => isFromCompany)).toBe(false);
  const found = vi.fn();
  const finding = store.packById('company-1').then(({ id }) => found(id));
  await store.packById('general');
  expect(found).not.toHaveBeenCalled();
  answer();
  await finding;
  expect(found).toHaveBeenCalledWith('company-1');
});

test('live queries hear of company packs when the browser names them, and when the company takes them away', async () => {
  const answer = slowBrowser();
  await sets(company, instead);
  const ids = vi.fn();
  const used = vi.fn();
  const replaced = vi.fn();
  const subscriptions = [
    liveQuery(() => store.allPacks()).subscribe((packs) => ids(packs[0]?.id)),
    liveQuery(() => store.packById('company-1')).subscribe(({ id }) => used(id)),
    liveQuery(() => store.packById('engineering')).subscribe(({ name }) => replaced(name.en)),
  ];
  await vi.waitFor(() => expect(ids).toHaveBeenLastCalledWith('general'));
  await vi.waitFor(() => expect(replaced).toHaveBeenLastCalledWith(engineering.name.en));
  answer();
  await vi.waitFor(() => expect(ids).toHaveBeenLastCalledWith('company-1'));
  await vi.waitFor(() => expect(used).toHaveBeenLastCalledWith('company-1'));
  await vi.waitFor(() => expect(replaced).toHaveBeenLastCalledWith('Our engineers'));
  await managed.remove('packs');
  await vi.waitFor(() => expect(ids).toHaveBeenLastCalledWith('general'));
  await vi.waitFor(() => expect(used).toHaveBeenLastCalledWith('general'));
  await vi.waitFor(() => expect(replaced).toHaveBeenLastCalledWith(engineering.name.en));
  for (const subscription of subscriptions) subscription.unsubscribe();
});
