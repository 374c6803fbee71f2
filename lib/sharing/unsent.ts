import * as Y from 'yjs';

type DeletedIn = Y.Snapshot['ds']['clients'];

/**
 * What somebody who has `theirs` of this document lacks, as one update (v1); undefined where that is nothing. `theirs` is a
 * Yjs snapshot, because a state vector alone does not say what was deleted.
 */
export function unsentUpdate(doc: Y.Doc, theirs: Uint8Array | undefined): Uint8Array | undefined {
  const known = theirs ? readSnapshot(theirs) : undefined;
  if (!known) return isEmpty(doc) ? undefined : Y.encodeStateAsUpdate(doc);
  const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known.sv));
  const { structs } = Y.decodeUpdate(update);
  const deleted = Y.snapshot(doc).ds.clients;
  return structs.length === 0 && covers(known.ds.clients, deleted) ? undefined : update;
}

/** What this document is like now, for the other one to compare with. */
export const snapshotOf = (doc: Y.Doc): Uint8Array => Y.encodeSnapshot(Y.snapshot(doc));

/** Whether whoever has `theirs` of a document has all that `mine` stands for; both are Yjs snapshots. */
export function hasAll(theirs: Uint8Array, mine: Uint8Array): boolean {
  const [known, own] = [readSnapshot(theirs), readSnapshot(mine)];
  if (!known || !own) return false;
  const isWritten = [...own.sv].every(([client, clock]) => (known.sv.get(client) ?? 0) >= clock);
  return isWritten && covers(known.ds.clients, own.ds.clients);
}

/** undefined where these bytes are no snapshot. */
export function readSnapshot(bytes: Uint8Array): Y.Snapshot | undefined {
  try {
    return Y.decodeSnapshot(bytes);
  } catch {
    return undefined;
  }
}

const isEmpty = (doc: Y.Doc): boolean => {
  const { sv, ds } = Y.snapshot(doc);
  return sv.size === 0 && ds.clients.size === 0;
};

/** Whether everything deleted here is deleted there. */
function covers(theirs: DeletedIn, mine: DeletedIn): boolean {
  return [...mine].every(([client, ranges]) => {
    const known = merged(theirs.get(client) ?? []);
    return ranges.every(({ clock, len }) =>
      known.some((range) => range.clock <= clock && clock + len <= range.clock + range.len),
    );
  });
}

type Range = { clock: number; len: number };

/** Ranges that touch become one. */
function merged(ranges: Range[]): Range[] {
  const whole: Range[] = [];
  for (const { clock, len } of ranges.toSorted((a, b) => a.clock - b.clock)) {
    const last = whole.at(-1);
    if (last && clock <= last.clock + last.len) last.len = Math.max(last.len, clock + len - last.clock);
    else whole.push({ clock, len });
  }
  return whole;
}
