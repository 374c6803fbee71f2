/** Begins at `at` (epoch ms). */
type Span = { at: number; lengthMin: number };

export const endOf = ({ at, lengthMin }: Span): number => at + lengthMin * 60_000;

/** Whether one begins before the other ends; those that follow each other do not overlap. */
export const overlaps = (one: Span, other: Span): boolean => one.at < endOf(other) && other.at < endOf(one);
