import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import type { OngoingTheme } from '@/lib/themes/schema';
import { writeThemeNote } from '@/lib/themes/store';
import type { QuickLine } from '@/lib/todos/read-quick-line';
import { addTodo, todosOfPair } from '@/lib/todos/store';
import { UnreadDue } from '../todos/UnreadDue';
import { readTodoLine } from '../todos/use-quick-line';
import { Button } from '../ui/Button';
import { useSavedText } from './use-saved-text';

type Props = { theme: OngoingTheme; pair: PairWithPerson; session: Session };

/** One line for what was said this time, one for the next move; never a number (product.md SAL-9). */
export function ThemeNoteForm({ theme, pair, session }: Props) {
  const t = useTranslations('themes');
  const note = theme.notes.find(({ sessionId }) => sessionId === session.id);
  const sessionId = session.id;
  const said = useSavedText(note?.text ?? '', (text) => writeThemeNote(theme.id, { text, sessionId }));
  const move = useSavedText(note?.nextMove ?? '', (nextMove) =>
    writeThemeNote(theme.id, { nextMove, sessionId }),
  );
  return (
    <div className="flex flex-col gap-1.5">
      <Line label={t('noteNow')} placeholder={t('notePlaceholder')} line={said} />
      <Line label={t('nextMove')} placeholder={t('movePlaceholder')} line={move} />
      <MoveToTodo text={move.text.trim()} owner={theme.broughtBy} pair={pair} session={session} />
    </div>
  );
}

type LineProps = { label: string; placeholder: string; line: ReturnType<typeof useSavedText> };

function Line({ label, placeholder, line }: LineProps) {
  return (
    <label className="grid grid-cols-[72px_minmax(0,1fr)] items-center gap-2 text-sm">
      <span className="text-ink-2">{label}</span>
      <input
        value={line.text}
        onChange={(event) => line.setText(event.target.value)}
        onBlur={line.flush}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) line.flush();
        }}
        placeholder={placeholder}
        maxLength={500}
        className="min-w-0 rounded-sm border border-line-strong bg-surface px-2 py-0.5 text-base"
      />
    </label>
  );
}

type MoveProps = { text: string; owner: string; pair: PairWithPerson; session: Session };

/** The next move as a TODO with the day named in it, in one click; once it is one, that is said instead. */
function MoveToTodo({ text, owner, pair, session }: MoveProps) {
  const t = useTranslations();
  const locale = useLocale();
  const read = useRead(text);
  const todos = useLiveQuery(() => todosOfPair(pair.id, session.startedAt), [pair.id, session.startedAt]);
  if (text === '' || !todos || !read) return null;
  const make = async () => {
    await addTodo(pair.id, { ...(await readTodoLine(text, locale)), owner, sessionId: session.id });
  };
  return (
    <div className="flex flex-col items-end">
      {todos.some((todo) => todo.text === read.text) ? (
        <>
          <p role="status" className="py-1 text-sm text-moss">
            {t('themes.moveIsTodo')}
          </p>
          {read.dueText && <UnreadDue words={read.dueText} />}
        </>
      ) : (
        <Button look="link" isSmall onPress={() => void make()}>
          {t('panel.toTodo')}
        </Button>
      )}
    </div>
  );
}

/** What the line says as a TODO: its words and its day. Of the line before while a new one is read. */
function useRead(line: string): QuickLine | undefined {
  const locale = useLocale();
  const [read, setRead] = useState<QuickLine>();
  useEffect(() => {
    let isOver = false;
    void readTodoLine(line, locale).then((found) => {
      if (!isOver) setRead(found);
    });
    return () => {
      isOver = true;
    };
  }, [line, locale]);
  return read;
}
