import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { Session } from '@/lib/sessions/schema';
import { canOtherRead } from '@/lib/shared-sessions/store';

/** Who can read what is written in this 1on1, by name: only me, as long as the two do not share. */
export function ReadersLine({ session, pair }: { session: Session; pair: PairWithPerson }) {
  const t = useTranslations();
  const format = useFormatter();
  const found = useLiveQuery(
    async () => ({ self: await me(), isShared: await canOtherRead(session) }),
    [session],
  );
  if (!found) return null;
  const own = found.self.name || t('common.me');
  const names = found.isShared ? [own, pair.person.name] : [own];
  return <p className="text-sm text-ink-2">{t('consent.readers', { names: format.list(names) })}</p>;
}
