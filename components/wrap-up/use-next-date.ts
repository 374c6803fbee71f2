import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { fieldValue } from '@/lib/appointments/date-time-field';
import { nextDate } from '@/lib/appointments/dates-ahead';
import { nextAppointment } from '@/lib/appointments/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';

/** The date that is planned already, else where the pair's rhythm leads to, until the person says another. */
export function useNextDate(session: Session, pair: PairWithPerson) {
  const [typed, onChange] = useState<string>();
  const [openedAt] = useState(Date.now);
  const planned = useLiveQuery(
    async () => ({ next: await nextAppointment(pair.id, openedAt) }),
    [pair.id, openedAt],
  );
  const suggested = planned && fieldValue(planned.next?.at ?? nextDate(pair.cadence, session.startedAt));
  return { value: typed ?? suggested, onChange, isPlanned: planned?.next !== undefined };
}
