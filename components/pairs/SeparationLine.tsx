import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { acknowledgeSeparation, agreementOf, type PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import en from '@/lib/texts/en/agreement.json';
import ja from '@/lib/texts/ja/agreement.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';

/** One quiet line before a 1on1, until I have said once that it is separate from evaluation. */
export function SeparationLine({ pair }: { pair: PairWithPerson }) {
  const state = useLiveQuery(async () => {
    const [self, agreement] = await Promise.all([me(), agreementOf(pair.id)]);
    return { myId: self.id, isSeen: agreement.separateSince[self.id] !== undefined };
  }, [pair.id]);
  if (!state || state.isSeen) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <Line pairId={pair.id} myId={state.myId} />
    </WithTexts>
  );
}

function Line({ pairId, myId }: { pairId: string; myId: string }) {
  const t = useTranslations('agreement');
  return (
    <p className="flex flex-wrap items-baseline gap-x-1 text-sm text-ink-2">
      <span>{t('line')}</span>
      <Button look="link" isSmall onPress={() => void acknowledgeSeparation(pairId, myId)}>
        {t('lineSeen')}
      </Button>
    </p>
  );
}
