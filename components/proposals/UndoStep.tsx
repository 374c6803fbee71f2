import { useTranslations } from 'use-intl';
import type { Proposal, ProposalStep } from '@/lib/proposals/schema';
import { removeLastStep } from '@/lib/proposals/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

type Props = { proposal: Proposal; step: ProposalStep; onDone: () => void };

/** Asked only where words go with the step. */
export function UndoStep({ proposal, step, onDone }: Props) {
  const t = useTranslations('proposals');
  const common = useTranslations('common');
  const undo = async () => {
    await removeLastStep(proposal.id);
    onDone();
  };
  return (
    <Dialog title={t('undo.title', { state: t(`state.${step.state}`) })} isOpen isUrgent onClose={onDone}>
      <p className="break-words">{t('undo.consequence', { note: step.note ?? '' })}</p>
      <div className="flex justify-end gap-2 pt-1">
        <Button onPress={onDone} autoFocus>
          {common('cancel')}
        </Button>
        <Button look="danger" onPress={() => void undo()}>
          {t('undo.yes')}
        </Button>
      </div>
    </Dialog>
  );
}
