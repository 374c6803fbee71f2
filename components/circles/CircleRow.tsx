import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dropCircle, type SeenCircle } from '@/lib/circles/store';
import { Button } from '../ui/Button';
import { ExactText } from './ExactText';
import { StopCircle } from './StopCircle';
import { useCircleWords } from './use-circle-words';

/** One that waits for the other one, runs, or was stopped. */
export function CircleRow({ seen, hasTalk }: { seen: SeenCircle; hasTalk: boolean }) {
  const t = useTranslations('circles');
  const words = useCircleWords();
  const [isShown, setIsShown] = useState(false);
  const { circle, pair, state, talkedAt } = seen;
  const names = words.names(circle.readers);
  const { name } = pair.person;
  const said = {
    waits: () => t('waits', { name }),
    stopping: () => t('stopping', { name, names }),
    runs: () => t('runs', { names, day: words.day(circle.until) }),
  };
  const say = state === 'waits' || state === 'stopping' ? said[state] : said.runs;
  return (
    <li className="flex flex-col gap-1 py-2">
      <p className="break-words">
        {words.what(circle)}
        {hasTalk && (
          <span className="block text-sm text-ink-2">{t('talk', { day: words.day(talkedAt) })}</span>
        )}
      </p>
      <p className="text-sm text-ink-2">{say()}</p>
      {state !== 'stopping' && (
        <div className="-ml-1 flex flex-wrap items-center gap-x-3">
          <Button look="link" isSmall aria-expanded={isShown} onPress={() => setIsShown(!isShown)}>
            {t(isShown ? 'hide' : 'show')}
          </Button>
          {state === 'waits' ? (
            <Button look="link" isSmall onPress={() => void dropCircle(circle.id)}>
              {t('withdraw')}
            </Button>
          ) : (
            <StopCircle circleId={circle.id} names={names} />
          )}
        </div>
      )}
      {isShown && state !== 'stopping' && <ExactText text={circle.text} isLabelHidden />}
    </li>
  );
}
