import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { language, theme } from '@/lib/settings';
import { type Texts, texts } from '@/lib/texts';
import { type Language, languageNow } from '@/lib/texts/language-now';
import { DatabaseGate } from './DatabaseGate';
import { ErrorBoundary } from './ErrorBoundary';
import { useSetting } from './use-setting';

const darkScheme = matchMedia('(prefers-color-scheme: dark)');
const usePrefersDark = () =>
  useSyncExternalStore(
    (onChange) => {
      darkScheme.addEventListener('change', onChange);
      return () => darkScheme.removeEventListener('change', onChange);
    },
    () => darkScheme.matches,
  );

type Props = {
  /** Texts that only this page needs. */
  own?: Record<Language, object>;
  title: (texts: Texts) => string;
  children: ReactNode;
};

/** What every page of ours stands in: language, theme, and a database that opened. */
export function AppFrame({ own, title, children }: Props) {
  const [languageChoice, , isLanguageRead] = useSetting(language);
  const [themeChoice, , isThemeRead] = useSetting(theme);
  const isDark = usePrefersDark() ? themeChoice !== 'light' : themeChoice === 'dark';
  const shown = languageNow(languageChoice, navigator.languages);
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  useEffect(() => {
    document.documentElement.lang = shown;
    document.title = title(texts[shown]);
  }, [shown, title]);
  if (!isLanguageRead || !isThemeRead) return null;
  return (
    <IntlProvider
      locale={shown}
      messages={{ ...texts[shown], ...own?.[shown] } as Texts}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <I18nProvider locale={shown === 'ja' ? 'ja-JP' : 'en-US'}>
        <ErrorBoundary>
          <DatabaseGate>{children}</DatabaseGate>
        </ErrorBoundary>
      </I18nProvider>
    </IntlProvider>
  );
}
