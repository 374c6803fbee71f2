import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { canPropose } from '@/lib/circles/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { CircleRow } from './CircleRow';
import { CircleTexts } from './CircleTexts';
import { HandedList, useHanded } from './HandedList';
import { useCircles } from './use-circles';

/** On a pair's page: what the two hand on to others, and what the other one handed to me. Brings its own texts. */
export default function CircleSection({ pair }: { pair: PairWithPerson }) {
  const isShared = useLiveQuery(() => canPropose(pair.id), [pair.id]);
  const circles = useCircles({ pairId: pair.id });
  const handed = useHanded(pair.id);
  const hasSomething = (circles?.others.length ?? 0) + (handed?.length ?? 0) > 0;
  if (!circles || !handed || (!isShared && !hasSomething)) return null;
  return (
    <CircleTexts>
      <HandedOn others={circles.others} />
      <Handed found={handed} name={pair.person.name} />
    </CircleTexts>
  );
}

function HandedOn({ others }: Pick<NonNullable<ReturnType<typeof useCircles>>, 'others'>) {
  const t = useTranslations('circles');
  return (
    <section aria-labelledby="circles" className="border-t border-line pt-6">
      <h2 id="circles" className="mb-1 text-sm text-ink-2">
        {t('title')}
      </h2>
      {others.length === 0 && <p className="text-ink-2">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {others.map((seen) => (
          <CircleRow key={seen.circle.id} seen={seen} hasTalk />
        ))}
      </ul>
    </section>
  );
}

type HandedProps = { found: NonNullable<ReturnType<typeof useHanded>>; name: string };

function Handed({ found, name }: HandedProps) {
  const t = useTranslations('circles.handed');
  return (
    <section aria-labelledby="handed" className="border-t border-line pt-6">
      <h2 id="handed" className="mb-1 text-sm text-ink-2">
        {t('title')}
      </h2>
      {found.length === 0 ? (
        <p className="text-ink-2">{t('none', { name })}</p>
      ) : (
        <HandedList found={found} />
      )}
    </section>
  );
}
