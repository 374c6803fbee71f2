import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Empty } from '@/components/ui/Empty';

/** What a page over all pairs says while there are none, and the way to add one. */
export function NoPairs({ children }: { children: ReactNode }) {
  const t = useTranslations('workspace');
  return (
    <Empty
      action={
        <a href="#/pairs" className="rounded-sm text-moss underline underline-offset-2">
          {t('toPairs')}
        </a>
      }
    >
      {children}
    </Empty>
  );
}
