import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { agreeToCircle, dropCircle, type SeenCircle } from '@/lib/circles/store';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { CircleFacts } from './CircleFacts';
import { ExactText } from './ExactText';

/** The other one would like to hand something on: who would read what until when, and my answer. */
export function CircleQuestion({ seen }: { seen: SeenCircle }) {
  const t = useTranslations('circles.ask');
  const id = useId();
  const { circle, pair, state } = seen;
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-3 rounded-lg border border-line bg-amber-soft p-4"
    >
      <h3 id={id} className="font-semibold">
        {t('title', { name: pair.person.name })}
      </h3>
      {state === 'asks-again' && <Notice>{t('again')}</Notice>}
      <CircleFacts seen={seen} />
      <ExactText text={circle.text} />
      <p className="text-sm">{t('note')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={() => void dropCircle(circle.id)}>{t('no')}</Button>
        <Button look="primary" onPress={() => void agreeToCircle(circle)}>
          {t('yes')}
        </Button>
      </div>
    </section>
  );
}
