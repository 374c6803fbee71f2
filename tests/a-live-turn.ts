import { expect } from 'vitest';
import { db } from '@/lib/db';
import { openEnvelope } from '@/lib/sharing/crypto';
import { ownIdIn, sharedDocuments, stored } from '@/lib/sharing/documents';
import { keepSharingLive } from '@/lib/sharing/live';
import type { RelayState } from '@/lib/sharing/relay-state';
import { unpackPieces } from '@/lib/sharing/snapshot';
import { snapshotOf } from '@/lib/sharing/unsent';
import type { HostileClient } from './a-hostile-client';
import { until } from './a-relay';

const pace = { batchMs: 5, tellMs: 30, patienceMs: 0, againMs: 200 };

/** Opens a page that shares over this relay, until the check holds; then closes it. Gives the states that were told. */
export async function whileLive(url: string, check: () => Promise<unknown>): Promise<RelayState[]> {
  const ending = new AbortController();
  const states: RelayState[] = [];
  const running = keepSharingLive({
    url,
    credentials: { kind: 'none' },
    onState: (state) => states.push(state),
    signal: ending.signal,
    pace,
  });
  try {
    await until(check);
  } finally {
    ending.abort();
    await running;
  }
  return states;
}

/** Of each document the last that this device said to have, as it lies at the relay. */
async function toldAt(items: string[], spaceId: string): Promise<Map<string, string>> {
  const space = await db.spaces.get(spaceId);
  const told = new Map<string, string>();
  for (const item of items) {
    if (!space || !item.includes(ownIdIn(space))) continue;
    const { opened } = await openEnvelope(parsed(item), [space]);
    if (!opened || opened.sender !== ownIdIn(space)) continue;
    const pieces = opened.kind === 'snapshot' ? unpackPieces(opened.data) : [opened];
    for (const { document, kind, data } of pieces ?? [])
      if (kind === 'state-vector') told.set(document, Buffer.from(data).toString('hex'));
  }
  return told;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Holds once this device has taken all that lies at the relay, and has told what it has. */
export async function isSettled(spaceId: string, relay: HostileClient): Promise<void> {
  const items = await relay.stored();
  const space = await db.spaces.get(spaceId);
  expect(space?.place?.sequence).toBe(items.at(-1)?.sequence);
  const told = await toldAt(
    items.map(({ text }) => text),
    spaceId,
  );
  for (const document of await sharedDocuments(space?.pairId ?? '')) {
    const doc = await stored(space?.pairId ?? '', document);
    if (doc) expect(told.get(document)).toBe(Buffer.from(snapshotOf(doc)).toString('hex'));
  }
}
