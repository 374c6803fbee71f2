import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { invitationText } from '@/lib/sharing/invitation';
import type { SpaceRow } from '@/lib/sharing/space-row';
import { dropInvitation, invite, type Refused, takeReply } from '@/lib/sharing/store';
import { useNow } from '../frame/use-now';
import { Button } from '../ui/Button';
import { NotTaken } from './NotTaken';
import { RelayInside } from './RelayInside';
import { SendText } from './SendText';
import { TakeText } from './TakeText';

type Props = { pair: PairWithPerson; space: SpaceRow };

/** The invitation is out: what to do with it, and where its reply goes. */
export function Invited({ pair, space }: Props) {
  const t = useTranslations('share.invited');
  const { name } = pair.person;
  const isExpired = useNow() > space.invitation.expiresAt;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-5 lg:grid-cols-2">
      <div className="flex flex-col items-start gap-3">
        <Deadline pair={pair} expiresAt={space.invitation.expiresAt} isExpired={isExpired} />
        <ol className="flex list-decimal flex-col gap-1 pl-5 marker:text-ink-2">
          <li>{t('step1', { name })}</li>
          <li>{t('step2', { name })}</li>
          <li>{t('step3')}</li>
        </ol>
        <span className="-ml-1">
          <Button look="link" isSmall onPress={() => void dropInvitation(space.id)}>
            {t('callOff')}
          </Button>
        </span>
      </div>
      <div className="flex flex-col gap-5">
        {!isExpired && (
          <SendText
            label={t('invitation', { name })}
            text={invitationText(space.invitation)}
            fileName="invitation"
          />
        )}
        {!isExpired && <RelayInside url={space.invitation.relay} />}
        <TakeReply pair={pair} />
      </div>
    </div>
  );
}

type DeadlineProps = { pair: PairWithPerson; expiresAt: number; isExpired: boolean };

function Deadline({ pair, expiresAt, isExpired }: DeadlineProps) {
  const t = useTranslations('share.invited');
  const format = useFormatter();
  const time = format.dateTime(new Date(expiresAt), {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <>
      <h3>{t('title', { name: pair.person.name })}</h3>
      <p className={`-mt-3 text-sm ${isExpired ? 'text-amber' : 'text-ink-2'}`}>
        {isExpired ? t('expired') : t('until', { time })}
      </p>
      {isExpired && (
        <Button look="primary" onPress={() => void invite(pair.id)}>
          {t('renew')}
        </Button>
      )}
    </>
  );
}

function TakeReply({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations('share');
  const [refused, setRefused] = useState<Refused['refused']>();
  const take = async (text: string) => {
    const taken = await takeReply(text);
    setRefused(taken.refused);
    // It may answer the invitation to somebody else.
    if (taken.pairId && taken.pairId !== pair.id) location.hash = `#/pairs/${taken.pairId}`;
  };
  return (
    <TakeText label={t('invited.reply', { name: pair.person.name })} submit={t('read')} onText={take}>
      {refused && <NotTaken what="reply" refused={refused} />}
    </TakeText>
  );
}
