import type { DBCore, DBCoreMutateRequest, DBCoreTable } from 'dexie';
import { db } from '../db';
import { isStorageFailure, type Trouble, troubleOf } from './trouble';

type Report = (trouble: Trouble) => void;
const listeners = new Set<Report>();
// Captions are written by the service worker, which has no screen: what fails there is told to the pages.
const channel = new BroadcastChannel('engawa-failed-writes');
channel.addEventListener('message', ({ data }) => tell(data as Trouble));

const tell = (trouble: Trouble) => {
  for (const listener of listeners) listener(trouble);
};

function report(error: unknown): void {
  if (!isStorageFailure(error)) return;
  const trouble = troubleOf(error);
  tell(trouble);
  channel.postMessage(trouble);
}

/** Hears of every write that failed because of the disk, in this page or in any other part of the extension. */
export function onFailedWrite(listener: Report): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let isStrict = false;

/** Lets the writes of `work` return only when they are on the disk. Dexie knows that only for a whole database. */
export async function strictly<T>(work: () => Promise<T>): Promise<T> {
  isStrict = true;
  try {
    return await work();
  } finally {
    isStrict = false;
  }
}

const watched = (core: DBCore): DBCore => ({
  ...core,
  table: (name) => watchedTable(core.table(name)),
  transaction: (tables, mode, options) => {
    const durability = isStrict ? 'strict' : (options?.durability ?? 'default');
    const transaction = core.transaction(tables, mode, { ...options, durability });
    // A full disk may show itself only when the transaction is committed. A rollback of ours has no error.
    if (mode === 'readwrite' && transaction instanceof IDBTransaction) {
      transaction.addEventListener('abort', () => transaction.error && report(transaction.error));
    }
    return transaction;
  },
});

const watchedTable = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  // Promises are chained, not awaited: Dexie keeps its transaction in them.
  mutate: (request: DBCoreMutateRequest) =>
    table.mutate(request).then(
      (result) => {
        for (const error of Object.values(result.failures)) report(error);
        return result;
      },
      (error: unknown) => {
        report(error);
        throw error;
      },
    ),
});

db.use({ stack: 'dbcore', name: 'watch-writes', create: watched });
