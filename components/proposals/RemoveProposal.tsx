import { useTranslations } from 'use-intl';
import type { Proposal } from '@/lib/proposals/schema';
import { removeProposal } from '@/lib/proposals/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

type Props = { proposal: Proposal; onBack: () => void; onRemoved: () => void };

/** Asks with the consequence. */
export function RemoveProposal({ proposal, onBack, onRemoved }: Props) {
  const t = useTranslations('proposals.remove');
  const common = useTranslations('common');
  const remove = async () => {
    await removeProposal(proposal.id);
    onRemoved();
  };
  return (
    <Dialog title={t('title')} isOpen isUrgent onClose={onBack}>
      <p className="break-words">{t('consequence', { text: proposal.text, count: proposal.steps.length })}</p>
      <div className="flex justify-end gap-2 pt-1">
        <Button onPress={onBack} autoFocus>
          {common('cancel')}
        </Button>
        <Button look="danger" onPress={() => void remove()}>
          {common('delete')}
        </Button>
      </div>
    </Dialog>
  );
}
