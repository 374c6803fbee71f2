import { useLiveQuery } from 'dexie-react-hooks';
import type { Pack } from '@/lib/packs/schema';
import { allPacks, packById } from '@/lib/packs/store';

export type FullPack = { pack: Pack; isOwn: boolean; isFromCompany: boolean };

/** Every pack with its themes; undefined until read. */
export const usePacks = (): FullPack[] | undefined =>
  useLiveQuery(async () => {
    const listed = await allPacks();
    return Promise.all(
      listed.map(async ({ id, isOwn, isFromCompany }) => ({
        pack: await packById(id),
        isOwn,
        isFromCompany,
      })),
    );
  }, []);
