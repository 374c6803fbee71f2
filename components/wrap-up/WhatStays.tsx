import { useFormatter, useTranslations } from 'use-intl';
import type { Consent } from '@/lib/consent/schema';

/** What is deleted now and what stays, in plain words (product.md RET-2). */
export function WhatStays({ consent, isShareKept }: { consent: Consent | undefined; isShareKept: boolean }) {
  const t = useTranslations('wrap');
  const format = useFormatter();
  const until = consent?.recordEndsAt
    ? format.dateTime(new Date(consent.recordEndsAt), {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
      })
    : '';
  const fate = () => {
    if (!consent) return t('nothingKept');
    if (consent.stoppedBecause === 'deleted') return t('alreadyDeleted');
    return t(`fate-${consent.scope}`, { date: until });
  };
  return (
    <section aria-labelledby="stays" className="rounded-md bg-sunk px-3 py-2">
      <h2 id="stays" className="text-sm font-semibold text-ink-2">
        {t('stays')}
      </h2>
      <p className="text-sm">{t('memoStays')}</p>
      <p className="text-sm">{fate()}</p>
      {isShareKept && consent && consent.stoppedBecause !== 'deleted' && (
        <p className="text-sm">{t('shareStays')}</p>
      )}
    </section>
  );
}
