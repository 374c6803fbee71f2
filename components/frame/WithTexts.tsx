import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages, useTimeZone } from 'use-intl';
import type { Language } from '@/lib/texts/language-now';

type Messages = NonNullable<Parameters<typeof IntlProvider>[0]['messages']>;

/** Texts that only a part of a page needs: they are loaded with it. `own` is its text file in each language. */
export function WithTexts({ own, children }: { own: Record<Language, object>; children: ReactNode }) {
  const locale = useLocale();
  const messages = useMessages();
  const timeZone = useTimeZone();
  return (
    <IntlProvider
      locale={locale}
      messages={{ ...messages, ...own[locale] } as Messages}
      {...(timeZone ? { timeZone } : {})}
    >
      {children}
    </IntlProvider>
  );
}
