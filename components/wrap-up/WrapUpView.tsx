import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { instantIn } from '@/lib/appointments/date-time-field';
import { settleNextDate } from '@/lib/appointments/store';
import { consentShown, settleCaptions } from '@/lib/consent/store';
import type { NotedLine } from '@/lib/memo/memo';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import {
  addDecision,
  addGoodPoint,
  closeSession,
  keepTalked,
  removeNoted,
  sessionDocument,
  setSessionStatus,
} from '@/lib/sessions/store';
import en from '@/lib/texts/en/wrap-up.json';
import ja from '@/lib/texts/ja/wrap-up.json';
import { todosOfPair } from '@/lib/todos/store';
import { WithTexts } from '../frame/WithTexts';
import { useIsShareWanted } from '../sessions/use-is-share-wanted';
import TipLine from '../tips/TipLine';
import { QuickLine } from '../todos/QuickLine';
import { TodoList } from '../todos/TodoList';
import { Button } from '../ui/Button';
import { TextInput } from '../ui/TextInput';
import { Covered } from './Covered';
import { LineList } from './LineList';
import { MyCheck } from './MyCheck';
import { useNextDate } from './use-next-date';
import { WhatStays } from './WhatStays';

type Props = { session: Session; pair: PairWithPerson };

/** The end on one screen: covered, decided, TODO, one good point, the member's check, what stays, the next date. */
export function WrapUpView(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <WrapUp {...props} />
    </WithTexts>
  );
}

function WrapUp({ session, pair }: Props) {
  const t = useTranslations('wrap');
  const consent = useLiveQuery(() => consentShown(session.id), [session.id]);
  const noted = useLiveQuery(() => sessionDocument(session.id), [session.id]);
  const next = useNextDate(session, pair);
  const [isClosing, setIsClosing] = useState(false);
  const isShareWanted = useIsShareWanted();
  const close = async () => {
    setIsClosing(true);
    // Before the words go that it is counted from.
    if (isShareWanted) await keepTalked(session.id);
    await settleCaptions(session.id);
    if (next.value !== undefined) await settleNextDate(pair, instantIn(next.value), Date.now());
    await closeSession(session.id);
  };
  return (
    <main className="mx-auto flex min-h-screen max-w-xl flex-col">
      <header className="px-4 pt-3 pb-1">
        <h1 className="text-lg font-semibold">{t('title', { name: pair.person.name })}</h1>
        <p className="text-sm text-ink-2">{t('hint')}</p>
      </header>
      <div className="flex flex-1 flex-col gap-4 px-4 py-2">
        <Covered session={session} pair={pair} />
        <Decided sessionId={session.id} lines={noted?.decisions} />
        <Todos session={session} pair={pair} />
        <GoodPoints sessionId={session.id} lines={noted?.goodPoints} />
        <MyCheck sessionId={session.id} pair={pair} />
        <WhatStays consent={consent} isShareKept={isShareWanted} />
        <TextInput
          label={t('next')}
          hint={next.isPlanned ? t('nextPlanned') : undefined}
          type="datetime-local"
          value={next.value ?? ''}
          onChange={next.onChange}
        />
        <TipLine pair={pair} moment="after" />
      </div>
      <footer className="sticky bottom-0 flex justify-between gap-2 border-t border-line bg-paper px-4 py-3">
        <Button onPress={() => void setSessionStatus(session.id, 'live')}>{t('back')}</Button>
        <Button look="primary" isDisabled={isClosing} onPress={() => void close()}>
          {t('close')}
        </Button>
      </footer>
    </main>
  );
}

/** Undefined until they are read. */
type NotedProps = { sessionId: string; lines: NotedLine[] | undefined };

function Decided({ sessionId, lines }: NotedProps) {
  const t = useTranslations('wrap');
  return (
    <LineList
      title={t('decided')}
      lines={lines ?? []}
      addLabel={t('addDecision')}
      onAdd={(text) => void addDecision(sessionId, text)}
      onRemove={(id) => void removeNoted(sessionId, id)}
    />
  );
}

function GoodPoints({ sessionId, lines }: NotedProps) {
  const t = useTranslations('wrap');
  return (
    <LineList
      title={t('good')}
      lines={lines ?? []}
      addLabel={t('addGood')}
      hint={lines?.length === 0 ? t('goodHint') : undefined}
      onAdd={(text) => void addGoodPoint(sessionId, text)}
      onRemove={(id) => void removeNoted(sessionId, id)}
    />
  );
}

function Todos({ session, pair }: Props) {
  const t = useTranslations('wrap');
  const todos =
    useLiveQuery(() => todosOfPair(pair.id, session.startedAt), [pair.id, session.startedAt]) ?? [];
  return (
    <section aria-labelledby="wrap-todos" className="flex flex-col gap-1">
      <h2 id="wrap-todos" className="text-sm font-semibold text-ink-2">
        {t('todos')}
      </h2>
      <TodoList todos={todos} pair={pair} />
      <QuickLine pair={pair} session={session} />
    </section>
  );
}
