import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldValue, instantIn } from '@/lib/appointments/date-time-field';
import { nextDate } from '@/lib/appointments/dates-ahead';
import { nextAppointment, settleNextDate } from '@/lib/appointments/store';
import { consentOf, settleCaptions } from '@/lib/consent/store';
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
import { agenda, setTopicTalked } from '@/lib/topics/store';
import { WithTexts } from '../frame/WithTexts';
import { useIsShareWanted } from '../sessions/use-is-share-wanted';
import { AfterTheme, AfterTopic } from '../themes/AfterTopic';
import { QuickLine } from '../todos/QuickLine';
import { TodoList } from '../todos/TodoList';
import { Button } from '../ui/Button';
import { CheckMark } from '../ui/CheckMark';
import { TextInput } from '../ui/TextInput';
import { LineList } from './LineList';
import { MyCheck } from './MyCheck';
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
  const consent = useLiveQuery(() => consentOf(session.id), [session.id]);
  const next = useNextDate({ session, pair });
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
        <Decided session={session} />
        <Todos session={session} pair={pair} />
        <GoodPoints session={session} />
        <MyCheck sessionId={session.id} pair={pair} />
        <WhatStays consent={consent} isShareKept={isShareWanted} />
        <TextInput
          label={t('next')}
          hint={next.isPlanned ? t('nextPlanned') : undefined}
          type="datetime-local"
          value={next.value ?? ''}
          onChange={next.onChange}
        />
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

/** The date that is planned already, else where the pair's rhythm leads to, until the person says another. */
function useNextDate({ session, pair }: Props) {
  const [typed, onChange] = useState<string>();
  const [openedAt] = useState(Date.now);
  const planned = useLiveQuery(
    async () => ({ next: await nextAppointment(pair.id, openedAt) }),
    [pair.id, openedAt],
  );
  const suggested = planned && fieldValue(planned.next?.at ?? nextDate(pair.cadence, session.startedAt));
  return { value: typed ?? suggested, onChange, isPlanned: planned?.next !== undefined };
}

function Covered({ session, pair }: Props) {
  const t = useTranslations();
  const topics = useLiveQuery(() => agenda(pair.id, session.id), [pair.id, session.id]) ?? [];
  return (
    <section aria-labelledby="covered">
      <h2 id="covered" className="text-sm font-semibold text-ink-2">
        {t('wrap.covered')}
      </h2>
      {topics.length === 0 && <p className="text-ink-2">{t('wrap.noTopics')}</p>}
      <ul>
        {topics.map((topic) => (
          <li key={topic.id} className="py-1">
            <div className="flex items-start justify-between gap-2">
              <CheckMark
                shape="circle"
                isSelected={topic.state === 'talked'}
                onChange={(isTalked) => void setTopicTalked(topic.id, session.id, isTalked)}
                label={t('panel.talkedAbout', { title: topic.title })}
              >
                <span>{topic.title}</span>
              </CheckMark>
              <AfterTopic topic={topic} sessionId={session.id} />
            </div>
            {topic.state === 'talked' && topic.ongoingId && (
              <AfterTheme ongoingId={topic.ongoingId} session={session} pair={pair} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decided({ session }: { session: Session }) {
  const t = useTranslations('wrap');
  const noted = useLiveQuery(() => sessionDocument(session.id), [session.id]);
  return (
    <LineList
      title={t('decided')}
      lines={noted?.decisions ?? []}
      addLabel={t('addDecision')}
      onAdd={(text) => void addDecision(session.id, text)}
      onRemove={(id) => void removeNoted(session.id, id)}
    />
  );
}

function GoodPoints({ session }: { session: Session }) {
  const t = useTranslations('wrap');
  const noted = useLiveQuery(() => sessionDocument(session.id), [session.id]);
  return (
    <LineList
      title={t('good')}
      lines={noted?.goodPoints ?? []}
      addLabel={t('addGood')}
      hint={noted && noted.goodPoints.length === 0 ? t('goodHint') : undefined}
      onAdd={(text) => void addGoodPoint(session.id, text)}
      onRemove={(id) => void removeNoted(session.id, id)}
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
