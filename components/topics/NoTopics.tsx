import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { isMembers } from '@/lib/topics/agenda';
import type { Topic } from '@/lib/topics/schema';
import { Empty } from '../ui/Empty';

/** Says to both alike, and without blame, that the member has brought none yet; where there is no member, that nobody has. */
export function NoTopics({ pair, topics }: { pair: PairWithPerson; topics: Topic[] }) {
  const t = useTranslations('panel');
  if (pair.memberIs === 'both') return topics.length === 0 ? <Empty>{t('noTopics')}</Empty> : null;
  if (topics.some((topic) => isMembers(topic, pair))) return null;
  const name = shortName(pair.person.name);
  return (
    <p className="py-1 text-ink-2">
      {pair.memberIs === 'other' ? t('memberHasNone', { name }) : t('iHaveNone')}
    </p>
  );
}
