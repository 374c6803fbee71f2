import { useTranslations } from 'use-intl';
import { Empty } from '@/components/ui/Empty';

/** The address names a pair or a session that was deleted, or never was here. */
export function NotFound() {
  const t = useTranslations('workspace');
  return (
    <>
      <h1 className="sr-only">{t('pairs')}</h1>
      <Empty
        action={
          <a href="#/pairs" className="rounded-sm text-moss underline underline-offset-2">
            {t('toPairs')}
          </a>
        }
      >
        {t('notFound')}
      </Empty>
    </>
  );
}
