import { Lightbulb, ListTodo, NotebookPen, Sparkle } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { Session, Utterance } from '@/lib/sessions/schema';
import { addGoodPoint, addMemoLine } from '@/lib/sessions/store';
import { addTodo } from '@/lib/todos/store';
import { noteProposal } from '../proposals/note-proposal';
import { IconButton } from '../ui/IconButton';
import type { SpeakerName } from './use-speaker-names';

type Props = { line: Utterance; session: Session; pair: PairWithPerson; speaker: SpeakerName };
type Place = 'memo' | 'todo' | 'good' | 'proposal';

/** One utterance with its four ways out of the captions. */
export function CaptionLine({ line, session, pair, speaker }: Props) {
  const t = useTranslations('panel');
  const format = useFormatter();
  const [taken, setTaken] = useState<Place>();
  const take = async (place: Place) => {
    const { text, id } = line;
    if (place === 'memo') await addMemoLine(session.id, `- ${speaker.name}: ${text}`, id);
    else if (place === 'good') await addGoodPoint(session.id, text, id);
    else {
      const source = { sessionId: session.id, utteranceId: id };
      if (place === 'todo')
        await addTodo(pair.id, { text, owner: speaker.person?.id ?? (await me()).id, ...source });
      // Whom we do not recognise is most likely the other one; the proposal can say otherwise.
      else await noteProposal(pair.id, { text, broughtBy: speaker.person?.id ?? pair.personId, ...source });
    }
    setTaken(place);
  };
  return (
    <div
      className={`group -mx-2 rounded-md px-2 py-1 hover:bg-sunk focus-within:bg-sunk ${line.isSettled ? '' : 'text-ink-2'}`}
    >
      <div className="flex min-h-7 items-center gap-2 text-xs text-ink-2">
        <span className={`max-w-1/2 shrink-0 truncate ${speaker.isMe ? 'text-moss' : 'text-indigo'}`}>
          {speaker.name}
        </span>
        <time dateTime={new Date(line.startedAt).toISOString()} className="shrink-0">
          {format.dateTime(new Date(line.startedAt), { hour: 'numeric', minute: '2-digit' })}
        </time>
        <span role="status">{taken && t(`taken.${taken}`)}</span>
        <span className="ml-auto flex opacity-0 group-focus-within:opacity-100 group-hover:opacity-100">
          <IconButton icon={NotebookPen} label={t('toMemo')} onPress={() => void take('memo')} />
          <IconButton icon={ListTodo} label={t('toTodo')} onPress={() => void take('todo')} />
          <IconButton icon={Sparkle} label={t('toGoodPoint')} onPress={() => void take('good')} />
          <IconButton icon={Lightbulb} label={t('toProposal')} onPress={() => void take('proposal')} />
        </span>
      </div>
      <p className="text-wrap break-words [word-break:normal]">{line.text}</p>
    </div>
  );
}
