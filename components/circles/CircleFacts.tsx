import { useTranslations } from 'use-intl';
import type { SeenCircle } from '@/lib/circles/store';
import { useCircleWords } from './use-circle-words';

/** What of which 1on1, to whom, until when. */
export function CircleFacts({ seen: { circle, talkedAt } }: { seen: SeenCircle }) {
  const t = useTranslations('circles');
  const words = useCircleWords();
  const facts = [
    [t('what.label'), t('what.ofTalk', { day: words.day(talkedAt), what: words.what(circle) })],
    [t('whom'), words.names(circle.readers)],
    [t('until'), t('untilDay', { day: words.day(circle.until) })],
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-sm leading-[inherit] text-ink-2">{name}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
