import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Session } from '@/lib/sessions/schema';
import type { OngoingTheme } from '@/lib/themes/schema';
import { changeTheme, setThemeState, takeUpTheme } from '@/lib/themes/store';
import { themeTalks } from '@/lib/themes/theme-talks';
import type { Topic } from '@/lib/topics/schema';
import { dayFormat } from '../sessions/session-words';
import { TopicTitle } from '../topics/TopicTitle';
import { Menu } from '../ui/Menu';
import { ThemeHistory } from './ThemeHistory';

type Props = { theme: OngoingTheme; topics: Topic[]; sessions: Session[] };

/** One theme that lives across the 1on1s of a pair. */
export function ThemeOfPair({ theme, topics, sessions }: Props) {
  const t = useTranslations();
  const [isRenaming, setIsRenaming] = useState(false);
  const { id, title, notes } = theme;
  const nextMove = notes.find((note) => note.nextMove)?.nextMove;
  const isInAgenda = topics.some(
    ({ ongoingId, state }) => ongoingId === id && (state === 'new' || state === 'carried'),
  );
  const rename = (next: string) => {
    setIsRenaming(false);
    if (next !== title) void changeTheme(id, { title: next });
  };
  const toAgenda = { id: 'agenda', label: t('themes.toAgenda'), act: () => void takeUpTheme(id) };
  return (
    <article>
      {isRenaming ? (
        <TopicTitle
          title={title}
          label={t('themes.themeTitle')}
          onSave={rename}
          onCancel={() => setIsRenaming(false)}
        />
      ) : (
        <div className="flex items-start gap-1">
          <h3 className="min-w-0 flex-1 break-words">{title}</h3>
          <Menu
            label={t('themes.more', { title })}
            actions={[
              ...(isInAgenda ? [] : [toAgenda]),
              { id: 'rename', label: t('themes.rename'), act: () => setIsRenaming(true) },
              { id: 'end', label: t('themes.end'), act: () => void setThemeState(id, 'ended') },
            ]}
          />
        </div>
      )}
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-2">
        <Times theme={theme} topics={topics} sessions={sessions} />
        {isInAgenda && <span className="text-moss">{t('themes.inAgenda')}</span>}
      </p>
      {nextMove && (
        <p className="text-sm">
          <span className="mr-3">{t('themes.nextMove')}</span>
          {nextMove}
        </p>
      )}
      {notes.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit cursor-pointer rounded-sm text-ink-2 hover:text-moss">
            {t('themes.before')}
          </summary>
          <div className="mt-1">
            <ThemeHistory notes={notes} />
          </div>
        </details>
      )}
    </article>
  );
}

function Times({ theme, topics, sessions }: Props) {
  const t = useTranslations('themes');
  const format = useFormatter();
  const { times, lastAt } = themeTalks(theme, topics, sessions);
  if (lastAt === undefined) return t('noTimes');
  const { weekday: _, ...monthAndDay } = dayFormat(lastAt);
  return t('timesLast', { count: times, day: format.dateTime(new Date(lastAt), monthAndDay) });
}
