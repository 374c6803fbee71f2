import { sameName } from './same-name';
import type { Person } from './schema';

/** Whether this person is among the names that a meeting page shows. */
export const isShownAs = ({ name, aliases }: Person, shown: string[]): boolean =>
  shown.some((label) => [name, ...aliases].some((known) => sameName(known, label)));
