import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { handedToMe, type SeenHanded } from '@/lib/circles/store';
import { shortName } from '@/lib/people/short-name';
import { useNow } from '../frame/use-now';
import { Button } from '../ui/Button';
import { ExactText } from './ExactText';
import { useCircleWords } from './use-circle-words';

/** What others handed to me, of one pair or of all; undefined while it is read. */
export function useHanded(pairId?: string): SeenHanded[] | undefined {
  const now = useNow(60_000);
  return useLiveQuery(() => handedToMe(pairId ? { pairId } : {}, now), [pairId, now]);
}

/** To read, and nothing else. */
export function HandedList({ found }: { found: SeenHanded[] }) {
  const t = useTranslations('circles.handed');
  return (
    <>
      <ul className="divide-y divide-line">
        {found.map((seen) => (
          <HandedRow key={seen.handed.id} seen={seen} isOpenFirst={found.length === 1} />
        ))}
      </ul>
      <p className="mt-1 text-sm text-ink-2">{t('note')}</p>
    </>
  );
}

function HandedRow({ seen: { handed, pair }, isOpenFirst }: { seen: SeenHanded; isOpenFirst: boolean }) {
  const t = useTranslations('circles');
  const words = useCircleWords();
  const [isShown, setIsShown] = useState(isOpenFirst);
  const names = words.names(handed.names.map((name) => ({ personId: name, name: shortName(name) })));
  return (
    <li className="flex flex-col gap-1 py-2">
      <p className="break-words">{words.what(handed)}</p>
      <p className="text-sm text-ink-2">
        {t('handed.from', { name: pair.person.name })}
        <span className="block">{t('handed.talk', { names, day: words.shortDay(handed.talkedAt) })}</span>
        <span className="block">{t('untilDay', { day: words.day(handed.until) })}</span>
      </p>
      <div className="-ml-1">
        <Button look="link" isSmall aria-expanded={isShown} onPress={() => setIsShown(!isShown)}>
          {t(isShown ? 'hide' : 'show')}
        </Button>
      </div>
      {isShown && <ExactText text={handed.text} isLabelHidden />}
    </li>
  );
}
