import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { sessionsOfPair } from '@/lib/sessions/store';
import { SinceLast } from '../appointments/SinceLast';
import { useNow } from '../frame/use-now';
import { dayFormat, nextWord, timeFormat } from '../sessions/session-words';
import { Avatar } from '../ui/Avatar';
import { hasNamesake } from './pair-label';

/** Who comes next and when; then those without a date. How long ago the last one was is a fact, no more. */
export function NextTalks({ pairs }: { pairs: PairWithPerson[] }) {
  const t = useTranslations('today');
  const planned = pairs
    .filter(({ nextAt }) => nextAt !== undefined)
    .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));
  const others = pairs.filter(({ nextAt }) => nextAt === undefined);
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="next">
        <h2 id="next" className="mb-1 text-sm text-ink-2">
          {t('next')}
        </h2>
        {planned.length === 0 && (
          <p className="text-ink-2">
            {t('nothingPlanned')}{' '}
            <a href="#/dates" className="rounded-sm text-moss underline underline-offset-2">
              {t('plan')}
            </a>
          </p>
        )}
        <Rows shown={planned} pairs={pairs} />
      </section>
      {others.length > 0 && (
        <section aria-labelledby="unplanned">
          <h2 id="unplanned" className="mb-1 text-sm text-ink-2">
            {t('unplanned')}
          </h2>
          <Rows shown={others} pairs={pairs} />
        </section>
      )}
    </div>
  );
}

function Rows({ shown, pairs }: { shown: PairWithPerson[]; pairs: PairWithPerson[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {shown.map((pair) => (
        <li
          key={pair.id}
          className="relative -mx-3 flex items-center gap-3 rounded-md px-3 py-1.5 hover:bg-sunk"
        >
          <Avatar name={pair.person.name} />
          <div className="min-w-0 flex-1 leading-snug">
            <a
              href={`#/pairs/${pair.id}`}
              className="rounded-sm font-semibold break-words after:absolute after:inset-0"
            >
              {pair.person.name}
            </a>
            <LastTalk pair={pair} isOneOfSeveral={hasNamesake(pair, pairs)} />
          </div>
          <NextAt nextAt={pair.nextAt} />
        </li>
      ))}
    </ul>
  );
}

/** 今日 15:00 */
function NextAt({ nextAt }: { nextAt: number | undefined }) {
  const t = useTranslations('today');
  const format = useFormatter();
  if (nextAt === undefined) return null;
  const date = new Date(nextAt);
  const time = format.dateTime(date, timeFormat);
  const word = nextWord(nextAt);
  const isToday = word === 'nextToday';
  return (
    <time
      dateTime={date.toISOString()}
      className={`shrink-0 text-right text-sm tabular-nums ${isToday ? 'font-semibold text-moss' : 'text-ink-2'}`}
    >
      {isToday || word === 'nextTomorrow'
        ? t(word, { time })
        : t('nextOn', { day: format.dateTime(date, dayFormat(nextAt)), time })}
    </time>
  );
}

/** Which of the pairs with this person it is, where there are several, and when they last talked. */
function LastTalk({ pair, isOneOfSeveral }: { pair: PairWithPerson; isOneOfSeveral: boolean }) {
  const t = useTranslations();
  const now = useNow(60_000);
  const sessions = useLiveQuery(() => sessionsOfPair(pair.id), [pair.id]);
  if (!sessions) return null;
  return (
    <p className="text-sm text-ink-2">
      {isOneOfSeveral && t(`relation.${pair.relation}`) + t('common.dot')}
      <SinceLast pair={pair} lastAt={sessions[0]?.startedAt} now={now} />
    </p>
  );
}
