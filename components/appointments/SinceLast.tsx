import { useTranslations } from 'use-intl';
import { sinceLast } from '@/lib/appointments/since-last';
import type { PairWithPerson } from '@/lib/pairs/store';
import en from '@/lib/texts/en/since-last.json';
import ja from '@/lib/texts/ja/since-last.json';
import { WithTexts } from '../frame/WithTexts';

type Props = { pair: PairWithPerson; lastAt: number | undefined; now: number };

/** How long ago they last talked, as a fact; a long time in words and amber, without blame. Brings its own texts. */
export function SinceLast(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Fact {...props} />
    </WithTexts>
  );
}

function Fact({ pair: { cadence, createdAt, nextAt }, lastAt, now }: Props) {
  const t = useTranslations('sinceLast');
  const { days, isBehind, isOverMonth } = sinceLast({ cadence, createdAt, lastAt, nextAt, now });
  if (days === undefined) {
    if (isOverMonth) return <span className="text-amber">{t('neverOverMonth')}</span>;
    if (isBehind) return <span className="text-amber">{t('neverLonger')}</span>;
    return <span>{t('never')}</span>;
  }
  const fact = t('days', { days });
  if (isOverMonth) return <span className="text-amber">{t('overMonth', { fact })}</span>;
  if (isBehind) return <span className="text-amber">{t('longer', { fact })}</span>;
  return <span>{fact}</span>;
}
