import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { replyText } from '@/lib/sharing/invitation';
import type { SpaceRow } from '@/lib/sharing/space-row';
import { confirmPictures, dropInvitation } from '@/lib/sharing/store';
import { LossButtons } from '../frame/DialogButtons';
import { messageOf } from '../frame/save-file';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { NewKeys } from './NewKeys';
import { Pictures } from './Pictures';
import { SendText } from './SendText';

type Props = { name: string; space: SpaceRow; onDropped: () => void };

/** Invitation and reply have met: both say their row of pictures aloud. */
export function Comparing({ name, space, onDropped }: Props) {
  const t = useTranslations('share.compare');
  const all = useTranslations('share');
  const [isSeen, setIsSeen] = useState(false);
  const [isDifferent, setIsDifferent] = useState(false);
  const [failed, setFailed] = useState<string>();
  const confirm = async () => {
    try {
      await confirmPictures(space.id);
    } catch (error) {
      return setFailed(messageOf(error));
    }
    // Now the pair is here under the id that both know it by.
    if (space.role === 'invitee') location.hash = `#/pairs/${space.pairId}`;
  };
  const drop = async () => {
    onDropped();
    await dropInvitation(space.id);
  };
  const other = space.role === 'invitee' ? space.invitation.from : space.reply?.from;
  return (
    <div className="flex flex-col gap-6">
      <NewKeys name={name} pairId={space.pairId} member={other} />
      <ReplyToSend name={name} space={space} />
      <div className="flex flex-col gap-3">
        <div>
          <h3>{t('title')}</h3>
          <p className="max-w-[640px] text-sm text-ink-2">{t('hint')}</p>
          {space.role === 'invitee' && <p className="text-sm text-ink-2">{t('theirs', { name })}</p>}
        </div>
        <Pictures spaceId={space.id} onShown={() => setIsSeen(true)} />
        <div className="flex flex-wrap gap-2">
          <Button isDisabled={!isSeen} onPress={() => void confirm()}>
            {t('same')}
          </Button>
          <Button isDisabled={!isSeen} onPress={() => setIsDifferent(true)}>
            {t('different')}
          </Button>
        </div>
        {failed && (
          <p role="alert" className="text-sm text-red">
            {all('failed', { message: failed })}
          </p>
        )}
      </div>
      <DifferentDialog
        isOpen={isDifferent}
        onAgain={() => setIsDifferent(false)}
        onDrop={() => void drop()}
      />
    </div>
  );
}

/** Whoever was invited answers; the other one has the answer already. */
function ReplyToSend({ name, space: { role, reply } }: Omit<Props, 'onDropped'>) {
  const t = useTranslations('share.compare');
  if (role !== 'invitee' || !reply) return null;
  return (
    <div className="flex max-w-[640px] flex-col gap-2">
      <h3>{t('send', { name })}</h3>
      <SendText label={t('reply', { name })} isLabelHidden text={replyText(reply)} fileName="reply" />
    </div>
  );
}

type DifferentProps = { isOpen: boolean; onAgain: () => void; onDrop: () => void };

function DifferentDialog({ isOpen, onAgain, onDrop }: DifferentProps) {
  const t = useTranslations('share');
  return (
    <Dialog title={t('compare.differentTitle')} isOpen={isOpen} isUrgent onClose={onAgain}>
      <p>{t('compare.differentBody')}</p>
      <LossButtons onCancel={onAgain} no={t('compare.lookAgain')} yes={t('invited.callOff')} onYes={onDrop} />
    </Dialog>
  );
}
