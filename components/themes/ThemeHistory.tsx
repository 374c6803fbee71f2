import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ThemeNote } from '@/lib/themes/schema';
import { dayFormat } from '../sessions/session-words';

/** What was said on a theme so far and what was to come next, the newest first. */
export function ThemeHistory({ notes }: { notes: ThemeNote[] }) {
  return (
    <ol className="flex flex-col gap-2">
      {notes.map((note) => (
        <li key={note.id}>
          <NoteOfTheme note={note} />
        </li>
      ))}
    </ol>
  );
}

type NoteProps = {
  note: ThemeNote;
  /** Said before the day. */
  label?: string;
  /** Stands at the end of its last line. */
  children?: ReactNode;
};

export function NoteOfTheme({ note, label, children }: NoteProps) {
  const t = useTranslations('themes');
  const format = useFormatter();
  const { weekday: _, ...fields } = dayFormat(note.createdAt);
  const day = format.dateTime(new Date(note.createdAt), { ...fields, month: 'numeric' });
  return (
    <div className="text-sm">
      <p>
        <span className="mr-2 text-ink-2">{label ? `${label} ${day}` : day}</span>
        <span className="mr-3">{note.text}</span>
        {!note.nextMove && children}
      </p>
      {note.nextMove && (
        <p>
          <span className="mr-2 text-ink-2">{t('nextMove')}</span>
          <span className="mr-3">{note.nextMove}</span>
          {children}
        </p>
      )}
    </div>
  );
}
