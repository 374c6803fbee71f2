import { useTranslations } from 'use-intl';
import type { Proposal } from '@/lib/proposals/schema';
import { removeProposal } from '@/lib/proposals/store';
import { LossButtons } from '../frame/DialogButtons';
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
      <LossButtons onCancel={onBack} yes={common('delete')} onYes={() => void remove()} />
    </Dialog>
  );
}
