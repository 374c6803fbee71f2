import { toBase64 } from './base64';

const name = 'engawa';
const limitMs = 10_000;

/**
 * All rows of whatever object stores exist, as the text of a JSON file. Asks the browser itself, so it also works
 * where the database is too new, too old or too broken for us. Nothing is changed by it.
 */
export async function rawData(): Promise<Blob> {
  const database = await openAsItIs();
  const stores: string[] = [];
  for (const store of database?.objectStoreNames ?? []) {
    const rows = await rowsOf(database as IDBDatabase, store);
    stores.push(`${JSON.stringify(store)}:${rows}`);
  }
  const about = {
    format: 'engawa-raw',
    version: 1,
    savedAt: Date.now(),
    databaseVersion: database?.version ?? null,
  };
  database?.close();
  return new Blob([JSON.stringify(about).slice(0, -1), ',"stores":{', stores.join(',\n'), '}}\n'], {
    type: 'application/json',
  });
}

/** The database without asking for a version; undefined where there is none (asking must not make one). */
function openAsItIs(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not answer.')), limitMs);
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      resolve(undefined);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      // Somebody else who wants to upgrade or delete it must not wait for us.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
  });
}

/** A store that cannot be read is told with its error, and the others still come. */
function rowsOf(database: IDBDatabase, store: string): Promise<string> {
  return new Promise((resolve) => {
    const failed = (error: unknown) => resolve(JSON.stringify({ error: String(error) }));
    try {
      const rows: string[] = [];
      const request = database.transaction(store).objectStore(store).openCursor();
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve(`[${rows.join(',\n')}]`);
        rows.push(JSON.stringify({ key: plain(cursor.primaryKey), value: plain(cursor.value) }));
        cursor.continue();
      };
      request.onerror = () => failed(request.error);
    } catch (error) {
      failed(error);
    }
  });
}

/** What JSON cannot say, in a form it can. */
function plain(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { $bytes: toBase64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    return { $bytes: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  }
  if (value instanceof Date) return { $date: value.getTime() };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
