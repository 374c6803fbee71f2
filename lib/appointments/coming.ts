import { endOf } from './overlaps';
import type { Appointment } from './schema';

type Dated = Pick<Appointment, 'at' | 'lengthMin'>;

/** Once its time is up. While it lasts it is not over: whoever comes late finds it still. */
export const isOver = (appointment: Dated, now: number): boolean => endOf(appointment) <= now;

/** Those planned that are not over at `now`, earliest first: the first is the next one. */
export const coming = <One extends Dated & Pick<Appointment, 'state'>>(
  appointments: One[],
  now: number,
): One[] =>
  appointments
    .filter((one) => one.state === 'planned' && !isOver(one, now))
    .sort((one, other) => one.at - other.at);
