import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { sessionById } from '@/lib/sessions/store';
import { openFor } from '@/lib/todos/open-for';
import type { Todo } from '@/lib/todos/schema';
import { hasNamesake, pairLabel } from '../pairs/pair-label';
import { SessionLink } from '../sessions/SessionLink';
import { Due } from './Due';

type Props = {
  todo: Todo;
  pair: PairWithPerson | undefined;
  pairs: PairWithPerson[] | undefined;
  isSourceHidden: boolean;
};

/** By when, whose, open for how long, from which 1on1; why it was dropped. */
export function TodoFacts({ todo, pair, pairs, isSourceHidden }: Props) {
  const t = useTranslations();
  const isOthers = pair !== undefined && todo.owner === pair.personId;
  return (
    <div className="flex flex-wrap gap-x-3 text-sm text-ink-2">
      <Due todo={todo} />
      {isOthers && <span>{t('common.honorific', { name: shortName(pair.person.name) })}</span>}
      {/* Lists over all pairs are of one owner each. */}
      {!isOthers && !pairs && <span>{t('common.me')}</span>}
      {pair && pairs && !isOthers && <span>{pairLabel(pair, pairs, t)}</span>}
      {pair && pairs && isOthers && hasNamesake(pair, pairs) && <span>{t(`relation.${pair.relation}`)}</span>}
      <OpenFor todo={todo} />
      {todo.sessionId && !isSourceHidden && <Source sessionId={todo.sessionId} />}
      {todo.state === 'dropped' && (
        <span className="basis-full break-words">
          {todo.reason ? t('todo.droppedBecause', { reason: todo.reason }) : t('todo.dropped')}
        </span>
      )}
    </div>
  );
}

function OpenFor({ todo }: { todo: Todo }) {
  const t = useTranslations('todo');
  const open = todo.state === 'open' ? openFor(todo.createdAt, Date.now()) : undefined;
  if (!open) return null;
  return <span>{t(open.unit === 'weeks' ? 'openWeeks' : 'openMonths', { count: open.count })}</span>;
}

/** Of a 1on1 that is over; of the one going on it need not be said. */
function Source({ sessionId }: { sessionId: string }) {
  const t = useTranslations('todo');
  const format = useFormatter();
  const session = useLiveQuery(() => sessionById(sessionId), [sessionId]);
  if (session?.status !== 'done') return null;
  const day = format.dateTime(new Date(session.startedAt), { month: 'numeric', day: 'numeric' });
  return <SessionLink sessionId={sessionId}>{t('fromSession', { day })}</SessionLink>;
}
