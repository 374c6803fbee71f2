import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';
import { roleOf } from '@/lib/pairs/roles';
import type { PairWithPerson } from '@/lib/pairs/store';
import { dayFormat, nextWord, timeFormat } from './session-words';

type Props = {
  pair: PairWithPerson;
  /** Stands in for the next date. */
  children?: ReactNode;
};

/** What the two are to each other, by what template and how often they meet, and when next. */
export function PairFacts({ pair, children }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(pair.packId), [pair.packId]);
  const relation = useRelationWord(pair);
  const rhythm = t('workspace.rhythm', {
    cadence: t(`cadence.${pair.cadence}`),
    minutes: t('minutes', { count: pair.lengthMin }),
  });
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-2">
      <span>{pack ? [relation, pack.name[locale]].join(t('common.dot')) : relation}</span>
      <span>{rhythm}</span>
      {children ?? <NextTime pair={pair} />}
    </p>
  );
}

/** What the other one is to me: メンバー, 先輩. Of mentors also whether it is the fixed one. */
function useRelationWord(pair: PairWithPerson): string {
  const t = useTranslations();
  const role = roleOf(pair)?.other;
  return role === undefined || role === 'peer' || role === 'mentor'
    ? t(`relation.${pair.relation}`)
    : t(`role.${role}`);
}

function NextTime({ pair: { nextAt } }: { pair: PairWithPerson }) {
  const t = useTranslations('workspace');
  const format = useFormatter();
  const word = nextAt === undefined ? undefined : nextWord(nextAt);
  if (nextAt === undefined || !word) return null;
  const date = new Date(nextAt);
  const time = format.dateTime(date, timeFormat);
  const day = format.dateTime(date, dayFormat(nextAt));
  return (
    <time dateTime={date.toISOString()}>
      {word === 'nextOn' ? t(word, { day, time }) : t(word, { time })}
    </time>
  );
}
