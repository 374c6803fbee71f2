import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { PresenceSign } from '../presence/PresenceSign';
import KindName from './KindName';
import PackName from './PackName';

/** Below the other one's name: whether they are here, what this 1on1 is for, how often and how long, and the template. */
export default function TalkFacts({ session, pair }: { session: Session; pair: PairWithPerson }) {
  const t = useTranslations();
  return (
    <>
      <PresenceSign pair={pair} after={t('common.dot')} />
      {session.kind && <KindName kind={session.kind} />}
      {t(`cadence.${pair.cadence}`)} {t('minutes', { count: pair.lengthMin })}
      <PackName packId={pair.packId} />
    </>
  );
}
