import { useLiveQuery } from 'dexie-react-hooks';
import { Lock } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { ShownConsent } from '@/lib/consent/facts';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { todosOfPair } from '@/lib/todos/store';
import { later } from '../frame/later';
import { MemoTab } from '../memo/MemoTab';
import { PrivateNote } from '../memo/PrivateNote';
import { TodoList } from '../todos/TodoList';

const CaptionLines = later(async () => (await import('../record/CaptionLines')).CaptionLines);
const SessionProposals = later(async () => (await import('../proposals/SessionProposals')).default);

type Props = { session: Session; pair: PairWithPerson; consent: ShownConsent | undefined };

const tab =
  'cursor-pointer border-b-2 border-transparent px-1 py-2 text-ink-2 outline-none data-selected:border-moss data-selected:font-semibold data-selected:text-ink data-focus-visible:outline-2 data-focus-visible:outline-moss';

/** Memo, captions, TODOs with proposals, and my own note. */
export function TalkTabs({ session, pair, consent }: Props) {
  const t = useTranslations('panel');
  const todos =
    useLiveQuery(() => todosOfPair(pair.id, session.startedAt), [pair.id, session.startedAt]) ?? [];
  const isForProposals = session.kind === 'proposals';
  const open = todos.filter((todo) => todo.state === 'open').length;
  return (
    <Tabs
      defaultSelectedKey={isForProposals ? 'todos' : 'memo'}
      className="flex min-h-0 flex-1 flex-col border-t border-line outline-none"
    >
      <TabList aria-label={t('tabs')} className="flex shrink-0 gap-4 border-b border-line px-4">
        <Tab id="memo" className={tab}>
          {t('memo')}
        </Tab>
        <Tab id="captions" className={tab}>
          {t('captions')}
        </Tab>
        <Tab id="todos" className={tab}>
          {open > 0 ? t('todosCount', { count: open }) : t('todos')}
        </Tab>
        <Tab id="private" className={tab}>
          <span className="inline-flex items-center gap-1">
            {t('private')}
            <Lock size={12} aria-hidden />
          </span>
        </Tab>
      </TabList>
      <TabPanel id="memo" className="min-h-0 flex-1 overflow-y-auto bg-surface outline-none contain-strict">
        <MemoTab session={session} pair={pair} consent={consent} />
      </TabPanel>
      <TabPanel id="captions" className="min-h-0 flex-1 overflow-y-auto outline-none">
        <CaptionLines session={session} pair={pair} consent={consent} />
      </TabPanel>
      <TabPanel id="todos" className="min-h-0 flex-1 overflow-y-auto px-4 py-2 outline-none">
        {isForProposals && <SessionProposals session={session} pair={pair} />}
        <div className={isForProposals ? 'mt-3 border-t border-line pt-2' : ''}>
          <TodoList todos={todos} pair={pair} />
        </div>
        {!isForProposals && (
          <div className="mt-3 border-t border-line pt-2">
            <SessionProposals session={session} pair={pair} />
          </div>
        )}
      </TabPanel>
      <TabPanel id="private" className="flex min-h-0 flex-1 flex-col bg-sunk outline-none">
        <PrivateNote sessionId={session.id} />
      </TabPanel>
    </Tabs>
  );
}
