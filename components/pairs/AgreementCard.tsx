import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { agreementOf, type PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import en from '@/lib/texts/en/agreement.json';
import ja from '@/lib/texts/ja/agreement.json';
import { WithTexts } from '../frame/WithTexts';
import { useIsShareWanted } from '../sessions/use-is-share-wanted';
import { Position } from './Position';
import { Purposes } from './Purposes';
import { Separation } from './Separation';
import { TalkBandField } from './TalkBandField';

/** What the two agreed on about their 1on1s; either may change it, in place. */
export function AgreementCard({ pair }: { pair: PairWithPerson }) {
  return (
    <WithTexts own={{ ja, en }}>
      <Card pair={pair} />
    </WithTexts>
  );
}

function Card({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations('agreement');
  const agreement = useLiveQuery(() => agreementOf(pair.id), [pair.id]);
  const self = useLiveQuery(() => me(), []);
  const isShareWanted = useIsShareWanted();
  if (!agreement || !self) return null;
  return (
    <section
      aria-label={t('label')}
      className="mt-6 grid gap-x-10 gap-y-5 border-y border-line py-5 grid-cols-[repeat(auto-fit,minmax(min(100%,200px),1fr))]"
    >
      <Part title={t('position')}>
        <Position pairId={pair.id} position={agreement.position} />
      </Part>
      <Part title={t('purposes')}>
        <Purposes pairId={pair.id} chosen={agreement.purposes} />
      </Part>
      <Part title={t('separate')}>
        <Separation pair={pair} myId={self.id} since={agreement.separateSince} />
      </Part>
      {isShareWanted && pair.memberIs !== 'both' && (
        <Part title={t('band')}>
          <TalkBandField pair={pair} band={agreement.talkBand} />
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <h2 className="text-sm text-ink-2">{title}</h2>
      {children}
    </div>
  );
}
