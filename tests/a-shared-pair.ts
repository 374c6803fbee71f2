import { addPair } from '@/lib/pairs/store';
import { acceptInvitation, confirmPictures, invite, spaceOfPair, takeReply } from '@/lib/sharing/store';
import type { devices } from './two-devices';

export type Who = 'tanaka' | 'sato';
export const bothOf: Who[] = ['tanaka', 'sato'];

/** 田中 invites 佐藤, both say that the pictures are alike; nothing has gone from one to the other yet. */
export async function asPair(on: ReturnType<typeof devices>): Promise<{ pairId: string; spaceId: string }> {
  const pair = await on('tanaka', () =>
    addPair({
      name: '佐藤 花子',
      relation: 'line',
      memberIs: 'other',
      packId: 'general',
      cadence: 'biweekly',
      lengthMin: 30,
    }),
  );
  const { text = '' } = await on('tanaka', () => invite(pair.id));
  const { reply = '' } = await on('sato', () => acceptInvitation(text));
  await on('tanaka', () => takeReply(reply));
  const spaceId = (await on('tanaka', () => spaceOfPair(pair.id)))?.id ?? '';
  for (const who of bothOf) await on(who, () => confirmPictures(spaceId));
  return { pairId: pair.id, spaceId };
}
