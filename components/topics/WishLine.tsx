import { useTranslations } from 'use-intl';
import type { Topic } from '@/lib/topics/schema';
import { usePolicy } from '../frame/use-policy';

/** What kind of talk it is to be, where the company lets people say so (product.md decision 2). */
export function WishLine({ topic, isAfterOther = false }: { topic: Topic; isAfterOther?: boolean }) {
  const t = useTranslations();
  const rules = usePolicy();
  if (!topic.wish || !rules || rules.wishAllowed === false) return null;
  return (isAfterOther ? t('common.dot') : '') + t(`wish.${topic.wish}`);
}
