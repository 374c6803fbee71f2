import { useTranslations } from 'use-intl';
import type { Proposal, ProposalStep } from '@/lib/proposals/schema';
import { removeLastStep } from '@/lib/proposals/store';
import { LossButtons } from '../frame/DialogButtons';
import { Dialog } from '../ui/Dialog';

type Props = { proposal: Proposal; step: ProposalStep; onDone: () => void };

/** Asked only where words go with the step. */
export function UndoStep({ proposal, step, onDone }: Props) {
  const t = useTranslations('proposals');
  const undo = async () => {
    await removeLastStep(proposal.id);
    onDone();
  };
  return (
    <Dialog title={t('undo.title', { state: t(`state.${step.state}`) })} isOpen isUrgent onClose={onDone}>
      <p className="break-words">{t('undo.consequence', { note: step.note ?? '' })}</p>
      <LossButtons onCancel={onDone} yes={t('undo.yes')} onYes={() => void undo()} />
    </Dialog>
  );
}
