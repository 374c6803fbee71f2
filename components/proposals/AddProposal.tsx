import { CornerDownLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PairWithPerson, personIdOf } from '@/lib/pairs/store';
import { usualWhose } from '@/lib/pairs/whose';
import type { ProposalTag } from '@/lib/proposals/schema';
import { addProposal } from '@/lib/proposals/store';
import type { Session } from '@/lib/sessions/schema';
import en from '@/lib/texts/en/proposals.json';
import ja from '@/lib/texts/ja/proposals.json';
import { WithTexts } from '../frame/WithTexts';
import { WhoseChoice } from '../pairs/WhoseChoice';
import { IconButton } from '../ui/IconButton';
import { TagChoice } from './TagChoice';

type Props = { pair: PairWithPerson; session?: Session | undefined };

/** One line, Enter saves it as heard; in a session that is its source. */
export function AddProposal(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Line {...props} />
    </WithTexts>
  );
}

function Line({ pair, session }: Props) {
  const t = useTranslations();
  const [text, setText] = useState('');
  const [whose, setWhose] = useState(() => usualWhose(pair));
  const [tags, setTags] = useState<ProposalTag[]>([]);
  const [isFocused, setIsFocused] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setText('');
    setTags([]);
    await addProposal(pair.id, {
      text: text.trim(),
      broughtBy: await personIdOf(whose, pair),
      tags,
      ...(session ? { sessionId: session.id } : {}),
    });
  };
  return (
    <form
      className="flex flex-col gap-2"
      onFocus={() => setIsFocused(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setIsFocused(false)}
      onSubmit={(event) => void save(event)}
    >
      <div className="flex items-center gap-1 rounded-md border border-line-strong bg-surface pr-1 focus-within:outline-2 focus-within:outline-moss">
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={t('proposals.line')}
          placeholder={t('proposals.line')}
          maxLength={300}
          className="min-w-0 flex-1 bg-transparent px-3 py-1.5 outline-none"
        />
        <IconButton icon={CornerDownLeft} label={t('common.add')} type="submit" />
      </div>
      {(isFocused || text !== '') && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <WhoseChoice
            pair={pair}
            label={t('proposals.whose')}
            isLabelHidden
            value={whose}
            onChange={setWhose}
          />
          <TagChoice tags={tags} onChange={setTags} />
        </div>
      )}
    </form>
  );
}
