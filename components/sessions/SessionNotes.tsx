import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { SessionFile } from '@/lib/sessions/export-schema';
import { checkText } from '@/lib/sessions/session-markdown';
import { sessionById } from '@/lib/sessions/store';
import { shareOf } from '@/lib/sessions/talk-share';
import enProposals from '@/lib/texts/en/proposals.json';
import en from '@/lib/texts/en/talk-share.json';
import jaProposals from '@/lib/texts/ja/proposals.json';
import ja from '@/lib/texts/ja/talk-share.json';
import { todosOfPair } from '@/lib/todos/store';
import { WithTexts } from '../frame/WithTexts';
import { TodoList } from '../todos/TodoList';
import { MyCheck } from '../wrap-up/MyCheck';
import { inPlace } from './in-place';
import { RaisedProposals } from './RaisedProposals';
import { ShareDetails } from './ShareDetails';
import { useIsShareWanted } from './use-is-share-wanted';

type Props = { sessionId: string; file: SessionFile; pair: PairWithPerson };

/** What came of a session: topics, good points, decisions, proposals, TODOs, the member's check. */
export function SessionNotes({ sessionId, file, pair }: Props) {
  const t = useTranslations();
  const todos = useLiveQuery(() => todosOfPair(pair.id, 0), [pair.id]);
  const own = todos?.filter((todo) => todo.sessionId === sessionId) ?? [];
  return (
    <div className="flex flex-col gap-6">
      {file.topics.length > 0 && (
        <Part title={t('workspace.topics')}>
          <Topics file={file} />
        </Part>
      )}
      {file.goodPoints.length > 0 && (
        <Part title={t('workspace.goodPoints')}>
          <Lines lines={file.goodPoints} look="rounded-md bg-moss-soft px-3 py-1.5" />
        </Part>
      )}
      {file.decisions.length > 0 && (
        <Part title={t('workspace.decisions')}>
          <Lines lines={file.decisions} look="" />
        </Part>
      )}
      {file.proposals && <Proposals proposals={file.proposals} />}
      {own.length > 0 && (
        <Part title={t('workspace.todos')}>
          <TodoList todos={own} pair={pair} isOfOneSession />
        </Part>
      )}
      <Check sessionId={sessionId} file={file} pair={pair} />
      <TalkPart sessionId={sessionId} pair={pair} />
    </div>
  );
}

const proposalTexts = { ja: jaProposals, en: enProposals };

function Proposals(props: { proposals: NonNullable<SessionFile['proposals']> }) {
  return (
    <WithTexts own={proposalTexts}>
      <ProposalPart {...props} />
    </WithTexts>
  );
}

function ProposalPart(props: { proposals: NonNullable<SessionFile['proposals']> }) {
  const t = useTranslations('proposals');
  return (
    <Part title={t('title')}>
      <RaisedProposals {...props} />
    </Part>
  );
}

/** My own, to change and to show; of the other one what was shown. */
function Check({ sessionId, file, pair }: Props) {
  const t = useTranslations();
  if (pair.memberIs !== 'other')
    return (
      <Part title={t('workspace.check')}>
        <MyCheck sessionId={sessionId} pair={pair} />
      </Part>
    );
  return file.check === undefined ? null : (
    <Part title={t('workspace.check')}>{checkText(file.check, t)}</Part>
  );
}

/** How much each spoke, where they wanted to see it. */
function TalkPart({ sessionId, pair }: Omit<Props, 'file'>) {
  const isWanted = useIsShareWanted();
  const session = useLiveQuery(() => sessionById(sessionId), [sessionId]);
  const share = session && shareOf(session);
  if (!isWanted || !share) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <Share share={share} pair={pair} />
    </WithTexts>
  );
}

function Share(props: { share: NonNullable<ReturnType<typeof shareOf>>; pair: PairWithPerson }) {
  const t = useTranslations('talkShare');
  return (
    <Part title={t('title')}>
      <ShareDetails {...props} />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-5 first:border-0 first:pt-0">
      <h2 className="mb-1.5 text-sm text-ink-2">{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines, look }: { lines: string[]; look: string }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {inPlace(lines.map((text) => ({ text }))).map(({ text, place }) => (
        <li key={place} className={`break-words ${look}`}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Topics({ file }: { file: SessionFile }) {
  const t = useTranslations();
  return (
    <ul className="flex flex-col gap-2">
      {inPlace(file.topics).map(({ title, state, broughtBy, category, place }) => (
        <li key={place} className="leading-snug">
          <span className={`break-words ${state === 'talked' ? '' : 'text-ink-2'}`}>{title}</span>
          <span className="block text-sm text-ink-2">
            {[broughtBy, t(`category.${category}`), state === 'carried' ? t('workspace.carried') : undefined]
              .filter((part) => part !== undefined)
              .join(t('common.dot'))}
          </span>
        </li>
      ))}
    </ul>
  );
}
