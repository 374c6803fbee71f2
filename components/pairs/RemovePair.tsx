import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { allPairs, type PairWithPerson, removePair } from '@/lib/pairs/store';
import { sessionsOfPair } from '@/lib/sessions/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';

type Props = { pair: PairWithPerson; onBack: () => void; onDone: () => void };

export function RemovePair({ pair, onBack, onDone }: Props) {
  const t = useTranslations('pairDialog');
  const common = useTranslations('common');
  const sessions = useLiveQuery(() => sessionsOfPair(pair.id), [pair.id]);
  const others = useLiveQuery(
    async () => (await allPairs()).filter(({ id, personId }) => id !== pair.id && personId === pair.personId),
    [pair.id, pair.personId],
  );
  const [isBusy, setIsBusy] = useState(false);
  const remove = async () => {
    setIsBusy(true);
    await removePair(pair.id);
    onDone();
  };
  if (!sessions || !others) return null;
  return (
    <Dialog title={t('removeTitle', { name: pair.person.name })} isOpen isUrgent onClose={onBack}>
      <p>{t('removeConsequence', { count: sessions.length })}</p>
      {others.length > 0 && <p>{t('removeOthers', { name: pair.person.name })}</p>}
      <Notice>{t('removeAdvice')}</Notice>
      <div className="flex flex-wrap justify-end gap-2 pt-1">
        <Button onPress={onBack} autoFocus>
          {common('cancel')}
        </Button>
        <Button look="danger" isDisabled={isBusy} onPress={() => void remove()}>
          {t('removeNow')}
        </Button>
      </div>
    </Dialog>
  );
}
