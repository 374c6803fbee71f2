import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { sessionsOfPair } from '@/lib/sessions/store';
import { topicsById } from '@/lib/topics/store';
import { talkedByCategory } from '@/lib/topics/talked-by-category';

/** The longest bar, in pixels. */
const longest = 170;

/** What the two talked about in the last half year, by kind: plain bars with their numbers. */
export function TalkedAbout({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations();
  const counts = useLiveQuery(async () => {
    const [topics, sessions] = await Promise.all([topicsById(pair.id), sessionsOfPair(pair.id)]);
    return talkedByCategory([...topics.values()], sessions, Date.now());
  }, [pair.id]);
  if (!counts) return null;
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <section aria-labelledby="half-year" className="border-t border-line pt-6">
      <h2 id="half-year" className="mb-1 text-sm text-ink-2">
        {t('themes.halfYear')}
      </h2>
      {counts.length === 0 && <p className="text-ink-2">{t('themes.halfYearNone')}</p>}
      <ul>
        {counts.map(({ category, count }) => (
          <li key={category} className="flex items-center gap-3 text-sm text-ink-2">
            <svg
              aria-hidden
              width={Math.max(2, (count / most) * longest)}
              height="11"
              className="shrink-0 rounded-sm bg-moss"
            />
            {t('themes.categoryCount', { category: t(`category.${category}`), count })}
          </li>
        ))}
      </ul>
    </section>
  );
}
