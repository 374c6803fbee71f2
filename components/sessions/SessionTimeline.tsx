import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Proposal } from '@/lib/proposals/schema';
import { proposalsOfPair } from '@/lib/proposals/store';
import { stateOf } from '@/lib/proposals/trail';
import type { Session } from '@/lib/sessions/schema';
import { topicsThen } from '@/lib/sessions/session-json';
import { sessionDocument, sessionsOfPair } from '@/lib/sessions/store';
import en from '@/lib/texts/en/proposals.json';
import ja from '@/lib/texts/ja/proposals.json';
import type { Todo } from '@/lib/todos/schema';
import { todosOfPair } from '@/lib/todos/store';
import type { Topic } from '@/lib/topics/schema';
import { topicsById } from '@/lib/topics/store';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import KindName from './KindName';
import { dayFormat, lengthAndPlace } from './session-words';

/** Each one's document is opened for it, so years of them come in portions. */
const portion = 12;

/** A pair's 1on1s, the newest first. */
export function SessionTimeline(props: { pair: PairWithPerson }) {
  return (
    <WithTexts own={{ ja, en }}>
      <Timeline {...props} />
    </WithTexts>
  );
}

function Timeline({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations('workspace');
  const [most, setMost] = useState(portion);
  const sessions = useLiveQuery(() => sessionsOfPair(pair.id), [pair.id]);
  const topics = useLiveQuery(() => topicsById(pair.id), [pair.id]);
  const todos = useLiveQuery(() => todosOfPair(pair.id, 0), [pair.id]);
  const proposals = useLiveQuery(() => proposalsOfPair(pair.id), [pair.id]);
  if (!sessions || !topics || !todos || !proposals) return null;
  if (sessions.length === 0) return <Empty>{t('noSessions')}</Empty>;
  return (
    <>
      <ol className="border-l border-line">
        {sessions.slice(0, most).map((session, index) => (
          <li key={session.id} className="relative pb-7 pl-5 last:pb-1">
            <span
              aria-hidden
              className={`absolute top-2 -left-[5px] size-[9px] rounded-full ${index === 0 ? 'bg-moss' : 'bg-line'}`}
            />
            <TimelineEntry
              session={session}
              pair={pair}
              sessions={sessions}
              topics={[...topics.values()]}
              todos={todos.filter((todo) => todo.sessionId === session.id)}
              proposals={raisedIn(session, proposals)}
            />
          </li>
        ))}
      </ol>
      {sessions.length > most && (
        <Button look="link" onPress={() => setMost(most + portion)}>
          {t('older')}
        </Button>
      )}
    </>
  );
}

const raisedIn = ({ id }: Session, proposals: Proposal[]): Proposal[] =>
  proposals.filter(({ sessionId }) => sessionId === id).sort((a, b) => a.createdAt - b.createdAt);

type EntryProps = {
  session: Session;
  pair: PairWithPerson;
  sessions: Session[];
  topics: Topic[];
  todos: Todo[];
  proposals: Proposal[];
};

function TimelineEntry({ session, pair, sessions, topics, todos, proposals }: EntryProps) {
  const t = useTranslations();
  const format = useFormatter();
  const isDone = session.status === 'done';
  // While captions flow in, the document changes all the time; what is noted in it shows when the session is over.
  const noted = useLiveQuery(
    async () => (isDone ? await sessionDocument(session.id) : undefined),
    [session.id, isDone],
  );
  const then = topicsThen({ session, pair, topics, sessions });
  const day = format.dateTime(new Date(session.startedAt), dayFormat(session.startedAt));
  const good = (noted?.goodPoints ?? []).map(({ text }) => text);
  const decided = (noted?.decisions ?? []).map(({ text }) => text);
  const facts = [
    decided.length > 0
      ? { label: t('workspace.decisions'), text: decided.join(t('workspace.comma')) }
      : undefined,
    proposals.length > 0
      ? {
          label: t('proposals.title'),
          text: proposals.map((each) => withState(each, t)).join(t('workspace.comma')),
        }
      : undefined,
    todos.length > 0 ? { label: undefined, text: todoCount(todos, t) } : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <article className="flex flex-col gap-0.5">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5">
        <a href={`#/sessions/${session.id}`} className="rounded-sm hover:text-moss hover:underline">
          {day}
        </a>
        <span className="text-sm font-normal text-ink-2">
          {session.kind && <KindName kind={session.kind} />}
          {lengthAndPlace(session, t)}
        </span>
        {!isDone && <span className="text-sm font-normal text-moss">{t('workspace.going')}</span>}
      </h3>
      <TopicSentence then={then} />
      {good.length > 0 && (
        <p className="text-sm">
          <span className="mr-3 text-moss">{t('workspace.goodPoints')}</span>
          {good.join(t('workspace.comma'))}
        </p>
      )}
      {facts.length > 0 && (
        <p className="flex flex-wrap gap-x-5 text-sm text-ink-2">
          {facts.map(({ label, text }) => (
            <span key={text}>
              {label && <span className="mr-3">{label}</span>}
              {text}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

const withState = (proposal: Proposal, t: ReturnType<typeof useTranslations<never>>) =>
  t('workspace.noted', { text: proposal.text, note: t(`proposals.state.${stateOf(proposal)}`) });

const todoCount = (todos: Todo[], t: ReturnType<typeof useTranslations<never>>) =>
  t('workspace.todoCount', { all: todos.length, done: todos.filter((todo) => todo.state === 'done').length });

/** What was talked about in one line; what was left for later is paler and says so. */
function TopicSentence({ then }: { then: ReturnType<typeof topicsThen> }) {
  const t = useTranslations('workspace');
  if (then.length === 0) return null;
  return (
    <p>
      {then.map(({ topic, state }, index) => (
        <Fragment key={topic.id}>
          {index > 0 && t('comma')}
          <span className={state === 'talked' ? '' : 'text-ink-2'}>
            {state === 'carried' ? t('leftForLater', { title: topic.title }) : topic.title}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
