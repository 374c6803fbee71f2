import { useTranslations } from 'use-intl';
import { TodoRow } from '@/components/todos/TodoRow';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Person } from '@/lib/people/schema';
import type { Todo } from '@/lib/todos/schema';

/** Rows shown of each list; the pairs' pages have all of them. */
const most = 6;

/** My open TODOs over all pairs, and what others promised me. */
export function MyTodos({ pairs, todos, self }: { pairs: PairWithPerson[]; todos: Todo[]; self: Person }) {
  const t = useTranslations('popup');
  const mine = todos.filter((todo) => todo.owner === self.id);
  const asked = todos.filter((todo) => todo.owner !== self.id);
  const pairOf = (todo: Todo) => pairs.find(({ id }) => id === todo.pairId)?.person.name;
  return (
    <>
      <section aria-labelledby="mine" className="border-b border-line px-3 py-2">
        <h2 id="mine" className="text-sm font-semibold text-ink-2">
          {t('mine')}
        </h2>
        {mine.length === 0 && <p className="text-ink-2">{t('nothingMine')}</p>}
        <ul>
          {mine.slice(0, most).map((todo) => (
            <li key={todo.id}>
              <TodoRow todo={todo} about={pairOf(todo)} />
            </li>
          ))}
        </ul>
        {mine.length > most && (
          <p className="text-sm text-ink-2">{t('moreTodos', { count: mine.length - most })}</p>
        )}
      </section>
      {asked.length > 0 && (
        <section aria-labelledby="asked" className="border-b border-line px-3 py-2">
          <h2 id="asked" className="text-sm font-semibold text-ink-2">
            {t('asked')}
          </h2>
          <ul>
            {asked.slice(0, most).map((todo) => (
              <li key={todo.id}>
                <TodoRow todo={todo} otherName={pairOf(todo)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
