import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { consentOf, settleCaptions } from '@/lib/consent/store';
import { nextMeeting } from '@/lib/pairs/next-meeting';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import {
  addDecision,
  addGoodPoint,
  closeSession,
  removeNoted,
  sessionDocument,
  setCheck,
  setSessionStatus,
} from '@/lib/sessions/store';
import en from '@/lib/texts/en/wrap-up.json';
import ja from '@/lib/texts/ja/wrap-up.json';
import { todosOfPair } from '@/lib/todos/store';
import { agenda, setTopicTalked } from '@/lib/topics/store';
import { WithTexts } from '../frame/WithTexts';
import { QuickLine } from '../todos/QuickLine';
import { TodoList } from '../todos/TodoList';
import { Button } from '../ui/Button';
import { CheckMark } from '../ui/CheckMark';
import { Choice } from '../ui/Choice';
import { TextInput } from '../ui/TextInput';
import { LineList } from './LineList';
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
  const [next, setNext] = useState(() => nextMeeting(pair.cadence, session.startedAt));
  const [isClosing, setIsClosing] = useState(false);
  const close = async () => {
    setIsClosing(true);
    await settleCaptions(session.id);
    const nextAt = Date.parse(next);
    await closeSession(session.id, Number.isNaN(nextAt) ? undefined : nextAt);
  };
  return (
    <main className="mx-auto flex min-h-screen max-w-xl flex-col">
      <header className="px-4 pt-3 pb-1">
        <h1 className="text-lg font-semibold">{t('title', { name: pair.person.name })}</h1>
        <p className="text-sm text-ink-2">{t('hint')}</p>
      </header>
      <div className="flex flex-1 flex-col gap-4 px-4 py-2">
        <Covered session={session} pair={pair} />
        <Noted session={session} />
        <Todos session={session} pair={pair} />
        {pair.memberIs !== 'other' || pair.relation !== 'line' ? (
          <Check session={session} isMine />
        ) : (
          <Check session={session} />
        )}
        <WhatStays consent={consent} />
        <TextInput label={t('next')} type="datetime-local" value={next} onChange={setNext} />
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
          <li key={topic.id} className="flex items-start justify-between gap-2 py-1">
            <CheckMark
              shape="circle"
              isSelected={topic.state === 'talked'}
              onChange={(isTalked) => void setTopicTalked(topic.id, session.id, isTalked)}
              label={t('panel.talkedAbout', { title: topic.title })}
            >
              <span>{topic.title}</span>
            </CheckMark>
            {topic.state !== 'talked' && (
              <span className="shrink-0 text-sm text-ink-2">{t('wrap.carriesOver')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Noted({ session }: { session: Session }) {
  const t = useTranslations('wrap');
  const noted = useLiveQuery(() => sessionDocument(session.id), [session.id]);
  const remove = (id: string) => void removeNoted(session.id, id);
  return (
    <>
      <LineList
        title={t('decided')}
        lines={noted?.decisions ?? []}
        addLabel={t('addDecision')}
        onAdd={(text) => void addDecision(session.id, text)}
        onRemove={remove}
      />
      <LineList
        title={t('good')}
        lines={noted?.goodPoints ?? []}
        addLabel={t('addGood')}
        hint={noted && noted.goodPoints.length === 0 ? t('goodHint') : undefined}
        onAdd={(text) => void addGoodPoint(session.id, text)}
        onRemove={remove}
      />
    </>
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

/** Five steps in words, the member's own; can be left out and taken back. */
function Check({ session, isMine = false }: { session: Session; isMine?: boolean }) {
  const t = useTranslations();
  const check = useLiveQuery(() => sessionDocument(session.id), [session.id])?.check;
  if (!isMine) return <p className="text-sm text-ink-2">{t('wrap.checkIsTheirs')}</p>;
  return (
    <Choice
      look="row"
      label={t('wrap.check')}
      value={String(check ?? 0)}
      onChange={(value) => void setCheck(session.id, value === '0' ? undefined : Number(value))}
      options={[
        ...(['1', '2', '3', '4', '5'] as const).map((value) => ({ value, label: t(`check.value${value}`) })),
        { value: '0', label: t('wrap.check0') },
      ]}
    />
  );
}
