import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PairWithPerson, personIdOf } from '@/lib/pairs/store';
import type { Whose } from '@/lib/pairs/whose';
import type { Proposal } from '@/lib/proposals/schema';
import { changeProposal } from '@/lib/proposals/store';
import { FormButtons } from '../frame/DialogButtons';
import { WhoseChoice } from '../pairs/WhoseChoice';
import { Dialog } from '../ui/Dialog';
import { Switch } from '../ui/Switch';
import { TextInput } from '../ui/TextInput';
import { TagChoice } from './TagChoice';

type Props = { proposal: Proposal; pair: PairWithPerson; onDone: () => void };

/** Changes the words, whose idea it was, the tags, and whether it may be told. */
export function ProposalForm({ proposal, pair, onDone }: Props) {
  const t = useTranslations('proposals');
  const [text, setText] = useState(proposal.text);
  const [whose, setWhose] = useState<Whose>(proposal.broughtBy === pair.personId ? 'other' : 'me');
  const [tags, setTags] = useState(proposal.tags);
  const [mayBeShared, setMayBeShared] = useState(proposal.mayBeShared ?? false);
  const isEmpty = text.trim() === '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    const broughtBy = await personIdOf(whose, pair);
    await changeProposal(proposal.id, { text: text.trim(), broughtBy, tags, mayBeShared });
    onDone();
  };
  return (
    <Dialog title={t('change.title')} isOpen onClose={onDone}>
      <form className="flex flex-col gap-4" onSubmit={(event) => void save(event)}>
        <TextInput
          label={t('change.text')}
          value={text}
          onChange={setText}
          error={isEmpty ? t('change.textMissing') : undefined}
          maxLength={300}
        />
        <WhoseChoice pair={pair} label={t('whose')} isLabelHidden value={whose} onChange={setWhose} />
        <TagChoice tags={tags} onChange={setTags} />
        <Switch
          label={t('change.mayBeShared')}
          hint={t('change.mayBeSharedHint')}
          isSelected={mayBeShared}
          onChange={setMayBeShared}
        />
        <FormButtons onCancel={onDone} />
      </form>
    </Dialog>
  );
}
