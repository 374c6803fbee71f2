import { type PackProblem, type ReadPack, readPackFile } from './pack-file';
import type { Pack } from './schema';

/** A pack that was left out; `place` counts from 1 in the company's list. */
export type RefusedPack = { place: number; problems: PackProblem[] };

export type CompanyPacks = { packs: Pack[]; refused: RefusedPack[] };

const refusal = (path: string, code: PackProblem['code']): ReadPack => ({
  problems: [{ path, code }],
});

/** The packs a company has set, each the text of a pack file, and why others of them are left out. Never throws. */
export function readCompanyPacks(texts: unknown): CompanyPacks {
  const packs: Pack[] = [];
  const refused: RefusedPack[] = [];
  // Only Chrome holds the value to the schema.
  for (const [at, text] of [texts].flat().entries()) {
    const { pack, problems } = typeof text === 'string' ? readPackFile(text) : refusal('', 'not-json');
    // Nobody looks at it before everybody has it, so one with a fault is not taken in part.
    if (!pack || problems.length > 0) refused.push({ place: at + 1, problems });
    else if (packs.some(({ id }) => id === pack.id))
      refused.push({ place: at + 1, ...refusal('id', 'duplicate-id') });
    else packs.push(pack);
  }
  return { packs, refused };
}
