import type { Topic } from './schema';

/** So often a topic may wait before it is asked whether it is still wanted; product.md D1, "Carry-over". */
const patience = 3;

/** Whether to ask if a topic is still wanted; once answered with yes, only after it waited as often again. */
export const isStillWantedAsked = ({ state, carries, wantedAt = 0 }: Topic): boolean =>
  state === 'carried' && carries - wantedAt >= patience;
