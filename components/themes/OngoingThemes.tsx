import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { sessionsOfPair } from '@/lib/sessions/store';
import type { OngoingTheme } from '@/lib/themes/schema';
import { setThemeState, themesOfPair } from '@/lib/themes/store';
import { topicsById } from '@/lib/topics/store';
import { Button } from '../ui/Button';
import { ThemeForm } from './ThemeForm';
import { ThemeOfPair } from './ThemeOfPair';

/** 継続テーマ: each with how often it was talked about, the next move and its history. */
export function OngoingThemes({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations('themes');
  const themes = useLiveQuery(() => themesOfPair(pair.id), [pair.id]);
  const topics = useLiveQuery(async () => [...(await topicsById(pair.id)).values()], [pair.id]);
  const sessions = useLiveQuery(() => sessionsOfPair(pair.id), [pair.id]);
  const [isAdding, setIsAdding] = useState(false);
  if (!themes || !topics || !sessions) return null;
  const going = themes.filter(({ state }) => state === 'going');
  return (
    <section aria-labelledby="ongoing-themes" className="border-t border-line pt-6">
      <h2 id="ongoing-themes" className="mb-1 text-sm text-ink-2">
        {t('ongoing')}
      </h2>
      {going.length === 0 && <p className="text-ink-2">{t('noThemes')}</p>}
      <ul className="flex flex-col gap-3">
        {going.map((theme) => (
          <li key={theme.id}>
            <ThemeOfPair theme={theme} topics={topics} sessions={sessions} />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <ThemeForm pair={pair} themes={going} onClose={() => setIsAdding(false)} />
      ) : (
        <Button look="link" isSmall onPress={() => setIsAdding(true)}>
          <Plus size={14} aria-hidden />
          {t('addTheme')}
        </Button>
      )}
      <EndedThemes themes={themes.filter(({ state }) => state === 'ended')} />
    </section>
  );
}

function EndedThemes({ themes }: { themes: OngoingTheme[] }) {
  const t = useTranslations('themes');
  if (themes.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="w-fit cursor-pointer rounded-sm text-sm text-ink-2 hover:text-moss">
        {t('ended', { count: themes.length })}
      </summary>
      <ul className="mt-1">
        {themes.map(({ id, title }) => (
          <li key={id} className="flex items-start gap-1 py-0.5">
            <span className="min-w-0 flex-1 text-ink-2">{title}</span>
            <Button
              look="link"
              isSmall
              aria-label={t('goOnWith', { title })}
              onPress={() => void setThemeState(id, 'going')}
            >
              {t('goOn')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
