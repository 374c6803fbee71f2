import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { MemoReaders } from '@/components/circles/MemoReaders';
import { DeleteCaptured } from '@/components/consent/DeleteCaptured';
import { WithTexts } from '@/components/frame/WithTexts';
import { ExportButtons } from '@/components/sessions/ExportButtons';
import KindName from '@/components/sessions/KindName';
import { ReadCards } from '@/components/sessions/ReadCards';
import { ReadMemo } from '@/components/sessions/ReadMemo';
import { ReadRecord } from '@/components/sessions/ReadRecord';
import { SessionNotes } from '@/components/sessions/SessionNotes';
import { dayFormat, lengthAndPlace, timeFormat } from '@/components/sessions/session-words';
import { useSessionSource } from '@/components/sessions/use-session-source';
import { HandOver } from '@/components/sharing/HandOver';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { isBlank } from '@/lib/memo/cards';
import type { SessionFile } from '@/lib/sessions/export-schema';
import { type SessionSource, sessionFile } from '@/lib/sessions/session-json';
import { consentLine } from '@/lib/sessions/session-markdown';
import { canOtherRead } from '@/lib/shared-sessions/store';
import enCards from '@/lib/texts/en/cards.json';
import enProposals from '@/lib/texts/en/proposals.json';
import jaCards from '@/lib/texts/ja/cards.json';
import jaProposals from '@/lib/texts/ja/proposals.json';
import { NotFound } from './NotFound';
import { useTitle } from './use-title';

/** What this page and the files made of it say. */
const own = { ja: { ...jaCards, ...jaProposals }, en: { ...enCards, ...enProposals } };

/** One 1on1 to read: memo, what came of it, and the record of captions. */
export function SessionPage({ sessionId }: { sessionId: string }) {
  const t = useTranslations('common');
  const source = useSessionSource(sessionId);
  const session = source?.session;
  const isReadByOther = useLiveQuery(async () => session && (await canOtherRead(session)), [session]);
  if (source === null) return <NotFound />;
  if (!source || isReadByOther === undefined) return null;
  const makeFile = () => sessionFile(source, { now: Date.now(), nameless: t('me'), isReadByOther });
  return (
    <WithTexts own={own}>
      <ReadSession source={source} file={makeFile()} makeFile={makeFile} />
    </WithTexts>
  );
}

type Props = { source: SessionSource; file: SessionFile; makeFile: () => SessionFile };

function ReadSession({ source, file, makeFile }: Props) {
  const t = useTranslations();
  const { session, pair, other } = source;
  const hasCards = source.cards.some((card) => !isBlank(card));
  return (
    <>
      <Header source={source} makeFile={makeFile} />
      {session.status !== 'done' && (
        <div className="mt-4">
          <Notice>{t('workspace.untilNow')}</Notice>
        </div>
      )}
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_300px] lg:grid-rows-[auto_1fr]">
        <section aria-labelledby="memo">
          <h2 id="memo" className="mb-2 text-sm text-ink-2">
            {t('workspace.memo')}
          </h2>
          {(file.memo.trim() !== '' || !hasCards) && <ReadMemo memo={file.memo} />}
          <ReadCards source={source} />
          <div className="mt-4">
            <MemoReaders session={session} pair={{ ...pair, person: other }} />
          </div>
          <HandOver session={session} name={other.name} />
        </section>
        <div className="lg:row-span-2">
          <SessionNotes sessionId={session.id} file={file} pair={{ ...pair, person: other }} />
        </div>
        <RecordSection sessionId={session.id} file={file} />
      </div>
    </>
  );
}

function Header({ source: { session, pair, other }, makeFile }: Omit<Props, 'file'>) {
  const t = useTranslations();
  const format = useFormatter();
  const startedAt = new Date(session.startedAt);
  const when = format.dateTime(startedAt, { ...dayFormat(session.startedAt), ...timeFormat });
  const day = format.dateTime(startedAt, dayFormat(session.startedAt));
  useTitle(`${other.name} ${day}`);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
      <div className="min-w-0">
        <p>
          <a href={`#/pairs/${pair.id}`} className="rounded-sm text-moss underline underline-offset-2">
            {t('common.honorific', { name: other.name })}
          </a>
        </p>
        <h1 className="text-xl leading-snug">{when}</h1>
        <p className="text-sm text-ink-2">
          {session.kind && <KindName kind={session.kind} />}
          {lengthAndPlace(session, t)}
        </p>
      </div>
      <ExportButtons makeFile={makeFile} />
    </header>
  );
}

function RecordSection({ sessionId, file }: { sessionId: string; file: SessionFile }) {
  const t = useTranslations();
  const format = useFormatter();
  const [isAsking, setIsAsking] = useState(false);
  const isEmpty = file.consent !== undefined && file.erasedAt === undefined && file.record.length === 0;
  const hasCaptions = file.consent !== undefined && (file.record.length > 0 || file.erasedAt === undefined);
  return (
    <section aria-labelledby="record" className="border-t border-line pt-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="record" className="text-sm text-ink-2">
          {t('workspace.record')}
        </h2>
        {hasCaptions && (
          <Button look="danger" isSmall onPress={() => setIsAsking(true)}>
            {t('workspace.deleteCaptions')}
          </Button>
        )}
      </div>
      <p className="mt-1 text-sm text-ink-2">{consentLine(file, { t, format })}</p>
      {isEmpty && <p className="mt-4">{t('workspace.noRecord')}</p>}
      <ReadRecord file={file} />
      <DeleteCaptured sessionId={sessionId} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </section>
  );
}
