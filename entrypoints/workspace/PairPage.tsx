import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NextDate } from '@/components/appointments/NextDate';
import { later } from '@/components/frame/later';
import { PairDialog } from '@/components/pairs/PairDialog';
import { ProposalSection } from '@/components/proposals/ProposalSection';
import { PairFacts } from '@/components/sessions/PairFacts';
import { SessionTimeline } from '@/components/sessions/SessionTimeline';
import { TodoList } from '@/components/todos/TodoList';
import { AgendaAhead } from '@/components/topics/AgendaAhead';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { type PairWithPerson, pairById } from '@/lib/pairs/store';
import { todosOfPair } from '@/lib/todos/store';
import { NotFound } from './NotFound';
import { useTitle } from './use-title';

const AgreementCard = later(async () => (await import('@/components/pairs/AgreementCard')).AgreementCard);
const CircleQuestions = later(async () => (await import('@/components/circles/CircleQuestions')).default);
const CircleSection = later(async () => (await import('@/components/circles/CircleSection')).default);
const HandlingTimeline = later(async () => (await import('@/components/sessions/HandlingTimeline')).default);
const ShareSection = later(async () => (await import('@/components/sharing/ShareSection')).default);
const ThemesOfPair = later(async () => (await import('@/components/themes/ThemesOfPair')).default);

/** One pair: who, how often, every 1on1 so far, and what is open. */
export function PairPage({ pairId }: { pairId: string }) {
  const t = useTranslations('workspace');
  const pair = useLiveQuery(async () => (await pairById(pairId)) ?? null, [pairId]);
  const [isChanging, setIsChanging] = useState(false);
  useTitle(pair?.person.name);
  const done = async () => {
    setIsChanging(false);
    if (!(await pairById(pairId))) location.hash = '#/pairs';
  };
  if (pair === null) return <NotFound />;
  if (!pair) return null;
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <Avatar name={pair.person.name} isLarge />
        <div className="min-w-0 flex-1 basis-56">
          <h1 className="text-xl leading-snug break-words">{pair.person.name}</h1>
          <PairFacts pair={pair}>
            <NextDate pair={pair} />
          </PairFacts>
        </div>
        <Button onPress={() => setIsChanging(true)}>{t('changePair')}</Button>
      </header>
      <CircleQuestions pairId={pair.id} />
      <AgreementCard pair={pair} />
      <ShareSection pair={pair} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="flex flex-col gap-8">
          <section aria-labelledby="so-far">
            <h2 id="so-far" className="mb-3 text-sm text-ink-2">
              {t('soFar')}
            </h2>
            <SessionTimeline pair={pair} />
          </section>
          <HandlingTimeline pairId={pair.id} />
          <CircleSection pair={pair} />
        </div>
        <OpenThings pair={pair} />
      </div>
      {isChanging && <PairDialog pair={pair} onDone={() => void done()} />}
    </>
  );
}

/** What waits for the next 1on1. What is ticked here stays in sight until the page is left. */
function OpenThings({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations('workspace');
  const [openedAt] = useState(Date.now);
  const todos = useLiveQuery(() => todosOfPair(pair.id, openedAt), [pair.id, openedAt]);
  return (
    <div className="flex flex-col gap-6">
      <AgendaAhead pair={pair} hasDropped />
      <section aria-labelledby="open-todos" className="border-t border-line pt-6">
        <h2 id="open-todos" className="mb-1 text-sm text-ink-2">
          {t('openTodos')}
        </h2>
        {todos && <TodoList todos={todos} pair={pair} />}
      </section>
      <ProposalSection pair={pair} />
      <ThemesOfPair pair={pair} />
    </div>
  );
}
