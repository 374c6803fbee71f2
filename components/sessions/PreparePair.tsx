import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CaptureRow } from '@/lib/db';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { startSession } from '@/lib/sessions/store';
import { todosOfPair } from '@/lib/todos/store';
import { later } from '../frame/later';
import { QuickLine } from '../todos/QuickLine';
import { TodoList } from '../todos/TodoList';
import { AgendaAhead } from '../topics/AgendaAhead';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import type { SpecialStart } from './StartKind';

const LastTime = later(async () => (await import('./LastTime')).LastTime);
const NextDate = later(async () => (await import('../appointments/NextDate')).NextDate);
const SeparationLine = later(async () => (await import('../pairs/SeparationLine')).SeparationLine);
const StartKind = later(async () => (await import('./StartKind')).default);
const TipLine = later(async () => (await import('../tips/TipLine')).default);
const TopicSuggestion = later(async () => (await import('../topics/TopicSuggestion')).default);
const PresenceSign = later(async () => (await import('../presence/PresenceSign')).PresenceSign);
const WaitingLine = later(async () => (await import('../sharing/WaitingLine')).WaitingLine);

// They stand above what is clicked: the later they come, the more they push away.
LastTime.preload();
SeparationLine.preload();
TipLine.preload();
WaitingLine.preload();

type Props = { pair: PairWithPerson; capture: CaptureRow | undefined; isRecognised: boolean };

/** One pair's next session: topics, what is still open, and the button that begins it. */
export function PreparePair({ pair, capture, isRecognised }: Props) {
  const t = useTranslations('panel');
  // What is ticked here stays in sight, so that a slip can be taken back.
  const [openedAt] = useState(Date.now);
  const todos = useLiveQuery(() => todosOfPair(pair.id, openedAt), [pair.id, openedAt]) ?? [];
  const isCall = capture?.call === 'in-call' || capture?.call === 'lobby';
  return (
    <>
      {isCall && isRecognised && <Notice tone="good">{t('recognised', { name: pair.person.name })}</Notice>}
      {isCall && !isRecognised && <Notice>{t('notRecognised')}</Notice>}
      <LastTime pair={pair} />
      <SeparationLine pair={pair} />
      <WaitingLine pair={pair} />
      <p className="-my-1.5 text-sm">
        <PresenceSign pair={pair} isNamed />
      </p>
      <NextDate pair={pair} />
      <AgendaAhead pair={pair} />
      <TopicSuggestion pair={pair} />
      <TipLine pair={pair} moment="before" />
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

function Start({ pair, capture }: { pair: PairWithPerson; capture: CaptureRow | undefined }) {
  const t = useTranslations();
  const isCall = capture?.call === 'in-call';
  const [mode, setMode] = useState<Session['mode']>('in-person');
  const [length, setLength] = useState(String(pair.lengthMin));
  const lengths = [...new Set(['15', '30', '60', String(pair.lengthMin)])].sort(
    (a, b) => Number(a) - Number(b),
  );
  const [special, setSpecial] = useState<SpecialStart>();
  const start = async () => {
    const kind = special ? { kind: special.kind } : {};
    const { tabId, platform, meetingKey } = capture ?? {};
    const session =
      isCall && tabId !== undefined && platform
        ? await startSession(pair.id, 'call', Number(length), {
            tabId,
            platform,
            ...(meetingKey ? { meetingKey } : {}),
            ...kind,
          })
        : await startSession(pair.id, mode, Number(length), kind);
    await special?.begin(session);
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
      <OtherStarts special={special} onChange={setSpecial} />
      {!isCall && <p className="text-xs text-ink-2">{t('panel.callHint')}</p>}
    </>
  );
}

type OtherStartsProps = {
  special: SpecialStart | undefined;
  onChange: (special: SpecialStart | undefined) => void;
};

/** For the rare 1on1 that is more than a talk. Closed again, it is an ordinary one. */
function OtherStarts({ special, onChange }: OtherStartsProps) {
  const t = useTranslations('panel');
  const [isOpen, setIsOpen] = useState(false);
  const toggle = () => {
    setIsOpen(!isOpen);
    onChange(undefined);
  };
  return (
    <div className="flex flex-col items-start gap-1">
      <span className="-ml-1">
        <Button look="link" isSmall aria-expanded={isOpen} onPress={toggle}>
          {t('otherStarts')}
        </Button>
      </span>
      {isOpen && (
        <div className="self-stretch">
          <StartKind value={special} onChange={onChange} />
        </div>
      )}
    </div>
  );
}
