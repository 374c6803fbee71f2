import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { Proposal } from '@/lib/proposals/schema';
import { removeLastStep } from '@/lib/proposals/store';
import { lastStep, nextStates, stateOf } from '@/lib/proposals/trail';
import type { Session } from '@/lib/sessions/schema';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { ProposalForm } from './ProposalForm';
import { ProposalTrail } from './ProposalTrail';
import { RemoveProposal } from './RemoveProposal';
import { StepDialog } from './StepDialog';
import { UndoStep } from './UndoStep';

type Props = {
  proposal: Proposal;
  pair: PairWithPerson;
  session: Session | undefined;
  onRemoved: () => void;
};
type Open = 'step' | 'change' | 'undo' | 'remove';

const isUnderWay = (proposal: Proposal): boolean => ['heard', 'brought'].includes(stateOf(proposal));

/** One proposal: what, whose, what became of it, and what can be done with it. */
export function ProposalRow({ proposal, pair, session, onRemoved }: Props) {
  const t = useTranslations();
  const [open, setOpen] = useState<Open>();
  const row = useFocusAfterStep(proposal);
  const { text } = proposal;
  const last = lastStep(proposal);
  const close = () => setOpen(undefined);
  return (
    <article ref={row} tabIndex={-1} aria-label={text} className="flex items-start gap-1 rounded-sm py-2">
      <div className="min-w-0 flex-1">
        <p className="break-words">{text}</p>
        <Facts proposal={proposal} pair={pair} />
        <ProposalTrail steps={proposal.steps} />
        {isUnderWay(proposal) && (
          <span className="-ml-1">
            <Button
              look="link"
              isSmall
              aria-label={t('proposals.goOnLong', { text })}
              onPress={() => setOpen('step')}
            >
              {t('proposals.goOn')}
            </Button>
          </span>
        )}
      </div>
      <RowMenu proposal={proposal} onOpen={setOpen} />
      {open === 'step' && <StepDialog proposal={proposal} session={session} onDone={close} />}
      {open === 'change' && <ProposalForm proposal={proposal} pair={pair} onDone={close} />}
      {open === 'undo' && last && <UndoStep proposal={proposal} step={last} onDone={close} />}
      {open === 'remove' && <RemoveProposal proposal={proposal} onBack={close} onRemoved={onRemoved} />}
    </article>
  );
}

type MenuProps = { proposal: Proposal; onOpen: (open: Open) => void };

/** What is done more rarely; a step goes back at once where no words go with it. */
function RowMenu({ proposal, onOpen }: MenuProps) {
  const t = useTranslations();
  const last = lastStep(proposal);
  const canGoOn = !isUnderWay(proposal) && nextStates[stateOf(proposal)].length > 0;
  const undo = last &&
    proposal.steps.length > 1 && {
      id: 'undo',
      label: t('proposals.undoStep', { state: t(`proposals.state.${last.state}`) }),
      act: () => (last.note ? onOpen('undo') : void removeLastStep(proposal.id)),
    };
  return (
    <Menu
      label={t('proposals.menu', { text: proposal.text })}
      actions={[
        ...(canGoOn ? [{ id: 'step', label: t('proposals.goOn'), act: () => onOpen('step') }] : []),
        { id: 'change', label: t('common.edit'), act: () => onOpen('change') },
        ...(undo ? [undo] : []),
        { id: 'remove', label: t('common.delete'), act: () => onOpen('remove'), isDanger: true },
      ]}
    />
  );
}

/** The button that wrote a last step is gone then: the focus goes to the proposal rather than nowhere. */
function useFocusAfterStep({ steps }: Proposal) {
  const row = useRef<HTMLElement>(null);
  const before = useRef(steps.length);
  useEffect(() => {
    const isChanged = before.current !== steps.length;
    before.current = steps.length;
    if (isChanged && document.activeElement === document.body) row.current?.focus();
  }, [steps.length]);
  return row;
}

/** 佐藤さんから, its tags, and that it may be told. */
function Facts({ proposal, pair }: { proposal: Proposal; pair: PairWithPerson }) {
  const t = useTranslations();
  const isOther = proposal.broughtBy === pair.personId;
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 text-sm text-ink-2">
      <span>{isOther ? t('panel.from', { name: shortName(pair.person.name) }) : t('panel.fromMe')}</span>
      {proposal.tags.map((tag) => (
        <span key={tag} className="rounded-sm bg-sunk px-1.5 text-xs leading-5 text-ink">
          {t(`proposals.tag.${tag}`)}
        </span>
      ))}
      {proposal.mayBeShared && <span>{t('proposals.shareable')}</span>}
    </p>
  );
}
