import { addPair } from '@/lib/pairs/store';
import { me, renamePerson } from '@/lib/people/store';
import { fileForOther, takeFile } from '@/lib/sharing/file';
import { acceptInvitation, confirmPictures, invite, spaceOfPair, takeReply } from '@/lib/sharing/store';
import { devices } from './two-devices';

export const given = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('nothing was given');
  return value;
};

/** Devices of 田中, who invites, and of 佐藤; more may be named. */
export async function twoWhoShare() {
  const on = devices('tanaka');
  await on('tanaka', async () => renamePerson((await me()).id, '田中 誠'));
  await on('sato', async () => renamePerson((await me()).id, '佐藤 花子'));
  const { id: pairId } = await on('tanaka', () =>
    addPair({
      name: '佐藤 花子',
      relation: 'line',
      memberIs: 'other',
      packId: 'sales',
      cadence: 'biweekly',
      lengthMin: 30,
    }),
  );

  const spaceOn = async (device: string) => given((await on(device, () => spaceOfPair(pairId)))?.id);

  /** Invitation and reply go through the chat; both say that the pictures are alike. The id of their space. */
  const share = async (from = 'tanaka', to = 'sato'): Promise<string> => {
    const { text } = await on(from, () => invite(pairId));
    const { reply } = await on(to, () => acceptInvitation(given(text)));
    await on(from, () => takeReply(given(reply)));
    const spaceId = await spaceOn(from);
    for (const device of [from, to]) await on(device, () => confirmPictures(spaceId));
    return spaceId;
  };

  /** The file of one device, taken in on another. */
  const send = async (from: string, to: string) => {
    const spaceId = await spaceOn(from);
    const file = given(await on(from, () => fileForOther(spaceId)));
    return { file, ...(await on(to, () => takeFile(file))) };
  };

  /** Once to and fro, and the last word that all has come. */
  const both = async (first = 'tanaka', second = 'sato') => {
    for (const [from, to] of [
      [first, second],
      [second, first],
      [first, second],
    ] as const)
      await send(from, to);
  };
  return { on, pairId, spaceOn, share, send, both };
}
