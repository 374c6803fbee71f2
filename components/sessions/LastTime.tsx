import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { type SessionDocument, sessionDocument, sessionsOfPair } from '@/lib/sessions/store';
import en from '@/lib/texts/en/last-time.json';
import ja from '@/lib/texts/ja/last-time.json';
import type { Todo } from '@/lib/todos/schema';
import { todosOfPair } from '@/lib/todos/store';
import { useNow } from '../frame/use-now';
import { WithTexts } from '../frame/WithTexts';
import { LastTimeParts } from './LastTimeParts';
import { SessionLink } from './SessionLink';
import { dayFormat } from './session-words';

type Props = {
  pair: PairWithPerson;
  /** The 1on1 that is beginning; without it the next one is being prepared. */
  session?: Session;
};

/** 「前回の続き」: what was good and decided last time, and what became of its TODOs (product.md COR-10, SAL-12). */
export function LastTime({ pair, session }: Props) {
  const last = useLiveQuery(() => lastTime(pair.id, session), [pair.id, session?.id]);
  if (!last) return null;
  return (
    <WithTexts own={{ ja, en }}>
      {session ? (
        <Folded last={last} pair={pair} session={session} />
      ) : (
        <section aria-labelledby="last-time" className="flex flex-col gap-1">
          <Title last={last} />
          {/* What is still open stands on the same page, to be ticked. */}
          <LastTimeParts {...last} todos={last.todos.filter(({ state }) => state !== 'open')} pair={pair} />
        </section>
      )}
    </WithTexts>
  );
}

export type Last = { session: Session; noted: SessionDocument; todos: Todo[] };

async function lastTime(pairId: string, now: Session | undefined): Promise<Last | undefined> {
  const session = (await sessionsOfPair(pairId)).find(
    ({ id, status, startedAt }) =>
      status === 'done' && id !== now?.id && (now === undefined || startedAt < now.startedAt),
  );
  if (!session) return undefined;
  const [noted, todos] = await Promise.all([sessionDocument(session.id), todosOfPair(pairId, 0)]);
  return { session, noted, todos: todos.filter(({ sessionId }) => sessionId === session.id) };
}

function Title({ last }: { last: Last }) {
  const t = useTranslations('lastTime');
  const day = useDay(last.session);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-2">
      <h2 id="last-time" className="font-semibold">
        {t('title')}
      </h2>
      <p>
        <SessionLink sessionId={last.session.id}>{day}</SessionLink>
        <TodoCount todos={last.todos} />
      </p>
    </div>
  );
}

function useDay({ startedAt }: Session): string {
  return useFormatter().dateTime(new Date(startedAt), dayFormat(startedAt));
}

/** ・TODO 3件のうち1件済み */
function TodoCount({ todos }: { todos: Todo[] }) {
  const t = useTranslations();
  if (todos.length === 0) return null;
  const done = todos.filter(({ state }) => state === 'done').length;
  return `${t('common.dot')}${t('lastTime.count', { all: todos.length, done })}`;
}

/** In a talk it is one line, and only in its first minutes: then the talk itself has the place. */
const firstMinutesMs = 5 * 60_000;

function Folded({ last, pair, session }: { last: Last; pair: PairWithPerson; session: Session }) {
  const t = useTranslations('lastTime');
  const day = useDay(last.session);
  const now = useNow(10_000);
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen && now - session.startedAt > firstMinutesMs) return null;
  return (
    <details
      className="group -mx-1 mb-1 border-b border-line px-1 pb-1"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="flex cursor-pointer list-none items-center gap-1 rounded-sm text-sm text-ink-2 hover:text-ink">
        <ChevronRight size={14} aria-hidden className="shrink-0 group-open:rotate-90" />
        <span className="shrink-0 font-semibold">{t('title')}</span>
        <span className="ml-1 min-w-0 truncate">
          {day}
          <TodoCount todos={last.todos} />
        </span>
      </summary>
      <div className="flex flex-col items-start gap-1 pt-1 pl-[18px]">
        <LastTimeParts {...last} pair={pair} />
        <span className="text-sm">
          <SessionLink sessionId={last.session.id}>{t('openSession')}</SessionLink>
        </span>
      </div>
    </details>
  );
}
