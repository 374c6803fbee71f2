import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { me } from '@/lib/people/store';
import type { Proposal } from '@/lib/proposals/schema';
import { addProposalStep } from '@/lib/proposals/store';
import { isReasonMissing, nextStates, stateOf } from '@/lib/proposals/trail';
import type { Session } from '@/lib/sessions/schema';
import { FormButtons } from '../frame/DialogButtons';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { TextInput } from '../ui/TextInput';

type Props = { proposal: Proposal; session: Session | undefined; onDone: () => void };

/** What happened to a proposal: brought to a meeting, adopted, or not adopted with the reason. */
export function StepDialog({ proposal, session, onDone }: Props) {
  const t = useTranslations('proposals.step');
  // As it was when the dialog opened, also after the other one wrote the same step meanwhile.
  const [states] = useState(() => nextStates[stateOf(proposal)]);
  const [state, setState] = useState(states[0] ?? 'brought');
  const [note, setNote] = useState('');
  const [isRefused, setRefused] = useState(false);
  const isLacking = isReasonMissing(state, note);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setRefused(isLacking);
    if (isLacking) return;
    await addProposalStep(proposal.id, {
      state,
      by: (await me()).id,
      ...(note.trim() ? { note: note.trim() } : {}),
      ...(session ? { sessionId: session.id } : {}),
    });
    onDone();
  };
  return (
    <Dialog title={t('title')} isOpen onClose={onDone}>
      <p className="break-words text-ink-2">{proposal.text}</p>
      <form className="flex flex-col gap-4" onSubmit={(event) => void save(event)}>
        <Choice
          look="row"
          label={t('which')}
          isLabelHidden
          value={state}
          onChange={setState}
          options={states.map((value) => ({ value, label: t(value) }))}
        />
        <TextInput
          label={t(`note.${state}`)}
          value={note}
          onChange={setNote}
          hint={state === 'declined' && t('reasonHint')}
          error={isRefused && isLacking ? t('reasonMissing') : undefined}
          maxLength={300}
        />
        <FormButtons onCancel={onDone} />
      </form>
    </Dialog>
  );
}
