import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { CaptureRow } from '@/lib/db';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { sessionsOfPair, startSession } from '@/lib/sessions/store';
import { todosOfPair } from '@/lib/todos/store';
import { QuickLine } from '../todos/QuickLine';
import { TodoList } from '../todos/TodoList';
import { Agenda } from '../topics/Agenda';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { openWorkspace } from './open-workspace';

type Props = { pair: PairWithPerson; capture: CaptureRow | undefined; isRecognised: boolean };

/** One pair's next session: topics, what is still open, and the button that begins it. */
export function PreparePair({ pair, capture, isRecognised }: Props) {
  const t = useTranslations('panel');
  const todos = useLiveQuery(() => todosOfPair(pair.id), [pair.id]) ?? [];
  const last = useLiveQuery(() => sessionsOfPair(pair.id), [pair.id])?.[0];
  const isCall = capture?.call === 'in-call' || capture?.call === 'lobby';
  return (
    <>
      {isCall && isRecognised && <Notice tone="good">{t('recognised', { name: pair.person.name })}</Notice>}
      {isCall && !isRecognised && <Notice>{t('notRecognised')}</Notice>}
      {last && <LastTime session={last} />}
      <Agenda pair={pair} />
      <section aria-labelledby="open-todos">
        <h2 id="open-todos" className="text-sm font-semibold text-ink-2">
          {t('openTodos')}
        </h2>
        <TodoList todos={todos} pair={pair} />
      </section>
      <div className="mt-auto flex flex-col gap-3 border-t border-line pt-3">
        <QuickLine pair={pair} />
        <Start pair={pair} capture={capture} />
      </div>
    </>
  );
}

function LastTime({ session }: { session: Session }) {
  const t = useTranslations('panel');
  const format = useFormatter();
  const day = format.dateTime(new Date(session.startedAt), {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  });
  return (
    <p className="text-sm text-ink-2">
      {t('lastTime', { day })}{' '}
      <Button look="link" isSmall onPress={() => void openWorkspace(`#/sessions/${session.id}`)}>
        {t('openLast')}
      </Button>
    </p>
  );
}

function Start({ pair, capture }: { pair: PairWithPerson; capture: CaptureRow | undefined }) {
  const t = useTranslations();
  const isCall = capture?.call === 'in-call';
  const [mode, setMode] = useState<Session['mode']>('in-person');
  const [length, setLength] = useState(String(pair.lengthMin));
  const lengths = [...new Set(['15', '30', '60', String(pair.lengthMin)])].sort(
    (a, b) => Number(a) - Number(b),
  );
  const start = () => {
    if (!isCall || !capture) return startSession(pair.id, mode, Number(length));
    const { tabId, platform, meetingKey } = capture;
    return startSession(pair.id, 'call', Number(length), {
      tabId,
      platform,
      ...(meetingKey ? { meetingKey } : {}),
    });
  };
  return (
    <>
      <div className="flex flex-wrap justify-between gap-2">
        <Choice
          look="row"
          label={t('panel.length')}
          isLabelHidden
          value={length}
          onChange={setLength}
          options={lengths.map((value) => ({ value, label: t('minutes', { count: Number(value) }) }))}
        />
        {!isCall && (
          <Choice
            look="row"
            label={t('panel.mode')}
            isLabelHidden
            value={mode}
            onChange={setMode}
            options={(['in-person', 'phone'] as const).map((value) => ({ value, label: t(`mode.${value}`) }))}
          />
        )}
      </div>
      <Button look="primary" onPress={() => void start()}>
        {t('panel.start')}
      </Button>
      {!isCall && <p className="text-xs text-ink-2">{t('panel.callHint')}</p>}
    </>
  );
}
