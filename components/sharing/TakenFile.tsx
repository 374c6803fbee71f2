import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { type PairWithPerson, pairById } from '@/lib/pairs/store';
import type { ExchangeProblem } from '@/lib/sharing/exchange';
import type { TakenFile as Taken } from '@/lib/sharing/file';
import { hasNews, type News, newsKinds } from '@/lib/sharing/news';
import type { Refusal } from '@/lib/sharing/space-row';
import type { Outcome } from './use-take-exchange';

type Props = { pair: PairWithPerson; outcome: Exclude<Outcome, 'reading'> };

/** What a file brought, what waits, and what was refused and why. */
export function TakenFile({ pair, outcome }: Props) {
  const t = useTranslations('share');
  if ('failed' in outcome) return <p className="text-red">{t('failed', { message: outcome.failed })}</p>;
  if ('problems' in outcome) return <Problems problems={outcome.problems} name={pair.person.name} />;
  return <Brought taken={outcome.taken} />;
}

function Problems({ problems, name }: { problems: ExchangeProblem[]; name: string }) {
  const t = useTranslations('share');
  // The first of each kind tells what to do; where a file is broken, it is broken in many places.
  const kinds = [...new Map(problems.toReversed().map((problem) => [problem.code, problem])).values()];
  return (
    <>
      <ul className="text-red">
        {kinds.map(({ code, path }) => (
          <li key={code} className="break-words">
            {t(`problem.${code}`, { path, name })}
          </li>
        ))}
      </ul>
      <p className="text-ink-2">{t('nothingChanged')}</p>
    </>
  );
}

function Brought({ taken: { pairId, news, later, refused } }: { taken: Taken }) {
  const t = useTranslations('share.taken');
  // The file may be of another pair than the one on this page.
  const pair = useLiveQuery(() => pairById(pairId), [pairId]);
  if (!pair) return null;
  return (
    <>
      <p>{t('done', { name: pair.person.name })}</p>
      {hasNews(news) ? <NewsList news={news} /> : <p className="text-ink-2">{t('nothingNew')}</p>}
      {later > 0 && <p className="mt-2 text-ink-2">{t('later', { count: later })}</p>}
      <RefusedParts refused={refused} name={pair.person.name} />
    </>
  );
}

function NewsList({ news }: { news: News }) {
  const t = useTranslations('share.taken');
  const lines = newsKinds.flatMap((kind) =>
    (['added', 'changed', 'removed'] as const).flatMap((how) => {
      const count = news[kind][how];
      return count > 0 ? [{ id: `${kind} ${how}`, text: t(how, { things: t(kind, { count }) }) }] : [];
    }),
  );
  return (
    <ul className="list-disc pl-5">
      {lines.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

function RefusedParts({ refused, name }: { refused: Taken['refused']; name: string }) {
  const t = useTranslations('share');
  const parts = Object.entries(refused) as [Refusal, number][];
  if (parts.length === 0) return null;
  return (
    <div className="mt-2">
      <p>{t('taken.refused')}</p>
      <ul className="list-disc pl-5 text-red">
        {parts.map(([reason, count]) => (
          <li key={reason}>{t(`part.${reason}`, { count, name })}</li>
        ))}
      </ul>
    </div>
  );
}
