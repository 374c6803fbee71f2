import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useTimeZone } from 'use-intl';
import { texts } from '@/lib/texts';
import en from '@/lib/texts/en/options.json';
import ja from '@/lib/texts/ja/options.json';

/** The texts about data, on pages that do without them as long as all is well. */
export function WithOptionTexts({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const timeZone = useTimeZone();
  const own = locale === 'ja' ? ja : en;
  return (
    <IntlProvider
      locale={locale}
      messages={{ ...texts[locale], ...own } as IntlMessages}
      {...(timeZone ? { timeZone } : {})}
    >
      {children}
    </IntlProvider>
  );
}

type IntlMessages = NonNullable<Parameters<typeof IntlProvider>[0]['messages']>;
