import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Session } from '@/lib/sessions/schema';
import { canHandOver, shareSessions } from '@/lib/shared-sessions/store';
import en from '@/lib/texts/en/share.json';
import ja from '@/lib/texts/ja/share.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

type Props = { session: Session; name: string };

/** A 1on1 from before the two shared anything: the person who has it may pass it on, this one alone. */
export function HandOver(props: Props) {
  const isPossible = useLiveQuery(() => canHandOver(props.session), [props.session]);
  if (!isPossible) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <AskFirst {...props} />
    </WithTexts>
  );
}

function AskFirst({ session: { id, pairId }, name }: Props) {
  const t = useTranslations('share.past');
  const [isAsking, setIsAsking] = useState(false);
  const keep = () => setIsAsking(false);
  return (
    <div className="mt-2">
      <Button isSmall onPress={() => setIsAsking(true)}>
        {t('handOver', { name })}
      </Button>
      <Dialog title={t('title', { name })} isOpen={isAsking} isUrgent onClose={keep}>
        <p>{t('what', { name })}</p>
        <p className="text-sm text-ink-2">{t('stays')}</p>
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onPress={keep} autoFocus>
            {t('no')}
          </Button>
          <Button look="primary" onPress={() => void shareSessions(pairId, [id])}>
            {t('yes')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
