import { addPair } from '@/lib/pairs/store';
import { me, renamePerson } from '@/lib/people/store';
import { adoptPairId, adoptPersonId } from '@/lib/sharing/adopt-ids';
import { sato } from './a-talk';
import { devices, handOut, takeIn } from './two-devices';

/** 田中 and 佐藤, each with a device of their own, and one pair. What one of them does is the other's with `bring`. */
export async function twoOfAPair() {
  const on = devices('tanaka');
  const tanaka = await me();
  await renamePerson(tanaka.id, '田中 一郎');
  const pair = await addPair(sato);
  const satoId = await on('sato', async () => (await me()).id);
  await on('tanaka', () => adoptPersonId(pair.personId, satoId));
  await on('sato', async () => {
    await renamePerson(satoId, '佐藤 花子');
    const mine = await addPair({ ...sato, name: '田中 一郎', memberIs: 'me' });
    await adoptPersonId(mine.personId, tanaka.id);
    await adoptPairId(mine.id, pair.id);
  });
  const bring = async (from: string, to: string) => {
    const given = await on(from, () => handOut(pair.id));
    await on(to, () => takeIn(given));
  };
  const both = async () => {
    await bring('tanaka', 'sato');
    await bring('sato', 'tanaka');
    await bring('tanaka', 'sato');
  };
  return { on, pairId: pair.id, tanakaId: tanaka.id, satoId, bring, both };
}
