import { useFormatter, useTranslations } from 'use-intl';
import type { Algorithm } from '@/lib/sharing/identity';
import { Notice } from '../ui/Notice';

/** Said instead of everything else where the browser cannot share. */
export function Lacks({ algorithms }: { algorithms: Algorithm[] }) {
  const t = useTranslations('share');
  const format = useFormatter();
  return <Notice tone="attention">{t('lacks', { algorithms: format.list(algorithms) })}</Notice>;
}
