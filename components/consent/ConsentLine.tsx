import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import { offTheRecordMs } from '@/lib/consent/keep';
import type { Consent } from '@/lib/consent/schema';
import { shortName } from '@/lib/people/short-name';
import { me } from '@/lib/people/store';

type Props = { consent: Consent | undefined; otherName: string };

/** Written by the program; nobody can edit it (product.md CON-9). The same words on both sides. */
export function ConsentLine({ consent, otherName }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  const self = useLiveQuery(me, []);
  if (!consent || consent.stoppedBecause === 'deleted')
    return <p className="text-sm text-ink-2">{t('consent.none')}</p>;
  if (!self) return null;
  const date = format.dateTime(new Date(consent.agreedAt), {
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const scope = t(`scope.${consent.scope}`, { days: consent.days ?? 0 });
  const noter = consent.notedBy === self.id ? self.name || t('common.me') : otherName;
  const off = offTheRecordMs(consent, Date.now());
  const parts = [
    t('consent.line', { date, scope }),
    consent.how === 'own-extension' ? t('consent.own') : t('consent.heard', { name: shortName(noter) }),
    ...(off > 0 ? [t('consent.gap', { minutes: Math.floor(off / 60_000) })] : []),
  ];
  return <p className="text-sm text-ink-2">{parts.join(t('common.dot'))}</p>;
}
