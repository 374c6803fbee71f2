import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { Proposal } from '@/lib/proposals/schema';
import { changeProposal } from '@/lib/proposals/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Switch } from '../ui/Switch';
import { TextInput } from '../ui/TextInput';
import { TagChoice } from './TagChoice';
import { type Whose, WhoseChoice } from './WhoseChoice';

type Props = { proposal: Proposal; pair: PairWithPerson; onDone: () => void };

/** Changes the words, whose idea it was, the tags, and whether it may be told. */
export function ProposalForm({ proposal, pair, onDone }: Props) {
  const t = useTranslations('proposals.change');
  const common = useTranslations('common');
  const [text, setText] = useState(proposal.text);
  const [whose, setWhose] = useState<Whose>(proposal.broughtBy === pair.personId ? 'other' : 'me');
  const [tags, setTags] = useState(proposal.tags);
  const [mayBeShared, setMayBeShared] = useState(proposal.mayBeShared ?? false);
  const isEmpty = text.trim() === '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    const broughtBy = whose === 'other' ? pair.personId : (await me()).id;
    await changeProposal(proposal.id, { text: text.trim(), broughtBy, tags, mayBeShared });
    onDone();
  };
  return (
    <Dialog title={t('title')} isOpen onClose={onDone}>
      <form className="flex flex-col gap-4" onSubmit={(event) => void save(event)}>
        <TextInput
          label={t('text')}
          value={text}
          onChange={setText}
          error={isEmpty ? t('textMissing') : undefined}
          maxLength={300}
        />
        <WhoseChoice pair={pair} value={whose} onChange={setWhose} />
        <TagChoice tags={tags} onChange={setTags} />
        <Switch
          label={t('mayBeShared')}
          hint={t('mayBeSharedHint')}
          isSelected={mayBeShared}
          onChange={setMayBeShared}
        />
        <div className="flex justify-end gap-2">
          <Button onPress={onDone}>{common('cancel')}</Button>
          <Button look="primary" type="submit">
            {common('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
