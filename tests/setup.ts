import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db';

/** Web Locks where the test environment has none (happy-dom): one after the other, by name. */
function standInForLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, ...rest: [() => Promise<T>] | [object, () => Promise<T>]): Promise<T> {
      const work = rest[1] ?? (rest[0] as () => Promise<T>);
      const mine = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}

if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: standInForLocks() });

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
});
