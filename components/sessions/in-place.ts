/** Things that have no id of their own, told apart by where they stand; for lists that are only read. */
export const inPlace = <T extends object>(things: T[]): (T & { place: number })[] =>
  things.map((thing, place) => ({ ...thing, place }));
