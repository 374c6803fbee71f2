import { departments, type Initiative } from './kinds-of-pack';
import type { Pack, PackPurpose } from './schema';

export const packLengths = [15, 30, 60] as const;
export type PackLength = (typeof packLengths)[number];

/** What is looked for; all of it must fit. */
export type PackFilter = {
  department?: string | undefined;
  initiative?: Initiative | undefined;
  purpose?: PackPurpose['purpose'] | undefined;
  length?: PackLength | undefined;
};
export type FilterKey = keyof PackFilter;

type Findable = Pick<Pack, 'department' | 'initiative' | 'purposes' | 'lengthMin'>;

/** The length on offer that is nearest; own packs may take any time. */
export const packLength = (minutes: number): PackLength =>
  packLengths.reduce((best, each) => (Math.abs(each - minutes) < Math.abs(best - minutes) ? each : best));

/** The classes of purpose that a pack serves, each once. */
export const purposesOf = ({ purposes = [] }: Pick<Pack, 'purposes'>): PackPurpose['purpose'][] => [
  ...new Set(purposes.map(({ purpose }) => purpose)),
];

const fits = {
  department: (pack, department) => pack.department === department,
  initiative: (pack, initiative) => pack.initiative === initiative,
  purpose: (pack, purpose) => purposesOf(pack).includes(purpose),
  length: (pack, length) => packLength(pack.lengthMin) === length,
} satisfies { [Key in FilterKey]: (pack: Findable, wanted: NonNullable<PackFilter[Key]>) => boolean };

export const filterKeys = Object.keys(fits) as FilterKey[];

export const setKeys = (filter: PackFilter): FilterKey[] =>
  filterKeys.filter((key) => filter[key] !== undefined);

export const without = (filter: PackFilter, key: FilterKey): PackFilter => ({ ...filter, [key]: undefined });

const isFound = (pack: Findable, filter: PackFilter): boolean =>
  setKeys(filter).every((key) => {
    const isFit = fits[key] as (pack: Findable, wanted: unknown) => boolean;
    return isFit(pack, filter[key]);
  });

/** Finds among anything that holds a pack, in the order given. */
export const foundPacks = <T extends { pack: Findable }>(all: T[], filter: PackFilter): T[] =>
  all.filter(({ pack }) => isFound(pack, filter));

/** Where nothing is found: each condition that brings packs back when it alone is dropped, the most first. */
export const worthDropping = (
  all: { pack: Findable }[],
  filter: PackFilter,
): { key: FilterKey; count: number }[] =>
  setKeys(filter)
    .map((key) => ({ key, count: foundPacks(all, without(filter, key)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);

/** The departments that packs are made for: ours in their order, then the company's own words. */
export function departmentsOf(packs: Pick<Pack, 'department'>[]): string[] {
  const used = new Set(packs.map(({ department }) => department).filter(Boolean));
  const ours = departments.filter((department) => used.delete(department));
  return [...ours, ...[...used].toSorted()];
}

export const packGroups = ['company', 'department', 'initiative', 'general', 'own'] as const;
export type PackGroup = (typeof packGroups)[number];

type Grouped = { pack: Pick<Pack, 'department' | 'initiative'>; isOwn: boolean; isFromCompany: boolean };

/** Under which heading of the gallery a pack stands. */
export function groupOf({ pack, isOwn, isFromCompany }: Grouped): PackGroup {
  if (isFromCompany) return 'company';
  if (isOwn) return 'own';
  if (pack.initiative) return 'initiative';
  return pack.department === 'general' ? 'general' : 'department';
}
