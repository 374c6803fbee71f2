import { CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type PairWithPerson, personIdOf } from '@/lib/pairs/store';
import { usualWhose, type Whose } from '@/lib/pairs/whose';
import type { Session } from '@/lib/sessions/schema';
import { addGoodPoint } from '@/lib/sessions/store';
import { addTodo } from '@/lib/todos/store';
import { addTopic } from '@/lib/topics/store';
import { later } from '../frame/later';
import { WhoseChoice } from '../pairs/WhoseChoice';
import { noteProposal } from '../proposals/note-proposal';
import { Choice } from '../ui/Choice';
import { IconButton } from '../ui/IconButton';
import { useQuickLine } from './use-quick-line';

const UnreadDue = later(async () => (await import('./UnreadDue')).UnreadDue);

type Kind = 'todo' | 'topic' | 'proposal' | 'good';

/** One line at the foot of the panel: Enter saves a TODO, a topic, a proposal or a good point. */
export function QuickLine({ pair, session }: { pair: PairWithPerson; session?: Session }) {
  const t = useTranslations();
  const [kind, setKind] = useState<Kind>(() => firstKind(session));
  const [chosenOwner, setOwner] = useState<Whose>();
  // An idea is most often the member's.
  const owner = chosenOwner ?? (kind === 'proposal' ? usualWhose(pair) : 'me');
  const [isFocused, setIsFocused] = useState(false);
  const line = useQuickLine(kind === 'todo');
  const save = async () => {
    const { text, ...due } = await line.read();
    if (text === '') return;
    const ownerId = await personIdOf(owner, pair);
    const inSession = session ? { sessionId: session.id } : {};
    if (kind === 'todo') await addTodo(pair.id, { text, owner: ownerId, ...inSession, ...due });
    else if (kind === 'topic') await addTopic(pair.id, { title: text, broughtBy: ownerId });
    else if (kind === 'proposal') await noteProposal(pair.id, { text, broughtBy: ownerId, ...inSession });
    else if (session) await addGoodPoint(session.id, text);
    line.clear();
  };
  const kinds: Kind[] = session ? ['todo', 'topic', 'proposal', 'good'] : ['todo', 'topic', 'proposal'];
  const isOpen = isFocused || line.text !== '';
  return (
    <form
      className="flex flex-col gap-2"
      onFocus={() => setIsFocused(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setIsFocused(false)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="flex items-center gap-1 rounded-md border border-line-strong bg-surface pr-1 focus-within:outline-2 focus-within:outline-moss">
        <input
          value={line.text}
          onChange={(event) => line.setText(event.target.value)}
          aria-label={t(`panel.quick.${kind}`)}
          placeholder={t('panel.quick.placeholder')}
          className="min-w-0 flex-1 bg-transparent px-3 py-2 outline-none"
        />
        <DueChip dueOn={line.due.dueOn} />
        <IconButton icon={CornerDownLeft} label={t('common.add')} type="submit" />
      </div>
      {line.due.dueText && <UnreadDue words={line.due.dueText} />}
      {isOpen && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Choice
            look="row"
            label={t('panel.quick.kind')}
            isLabelHidden
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => ({ value, label: t(`panel.quick.${value}`) }))}
          />
          {kind !== 'good' && (
            <WhoseChoice
              pair={pair}
              label={t('panel.quick.owner')}
              isLabelHidden
              isMeFirst
              value={owner}
              onChange={setOwner}
            />
          )}
        </div>
      )}
    </form>
  );
}

/** In the time taken for proposals, these; its wrap-up is about TODOs again. */
const firstKind = (session: Session | undefined): Kind =>
  session?.kind === 'proposals' && session.status === 'live' ? 'proposal' : 'todo';

/** The day that was understood, as it will be stored. */
export function DueChip({ dueOn }: { dueOn: string | undefined }) {
  const format = useFormatter();
  if (!dueOn) return null;
  return (
    <span role="status" className="shrink-0 rounded-sm bg-moss-soft px-1.5 text-sm text-moss">
      {format.dateTime(new Date(`${dueOn}T00:00`), { month: 'numeric', day: 'numeric', weekday: 'short' })}
    </span>
  );
}
