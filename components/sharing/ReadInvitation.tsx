import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Invitation } from '@/lib/sharing/schema';
import { lookAtInvitation, type Refused } from '@/lib/sharing/store';
import { Button } from '../ui/Button';
import { NotTaken } from './NotTaken';
import { TakeInvitation } from './TakeInvitation';
import { TakeText } from './TakeText';

type Props = { pair: PairWithPerson | undefined; onClose: () => void };

/** First the text, then what it says and where it goes. */
export function ReadInvitation({ pair, onClose }: Props) {
  const t = useTranslations();
  const [refused, setRefused] = useState<Refused['refused']>();
  const [read, setRead] = useState<{ text: string; invitation: Invitation }>();
  const look = async (text: string) => {
    const seen = await lookAtInvitation(text);
    setRefused(seen.refused);
    if (seen.invitation) setRead({ text, invitation: seen.invitation });
  };
  if (read) return <TakeInvitation {...read} pair={pair} onClose={onClose} />;
  return (
    <>
      <p>{t('share.take.hint')}</p>
      <TakeText label={t('share.refusal.invitation')} submit={t('share.read')} onText={look}>
        {refused && <NotTaken what="invitation" refused={refused} />}
      </TakeText>
      <div className="flex justify-end">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </>
  );
}
