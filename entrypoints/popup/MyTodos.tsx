import { useTranslations } from 'use-intl';
import { TodoRows } from '@/components/todos/TodoRows';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Person } from '@/lib/people/schema';
import type { Todo } from '@/lib/todos/schema';

/** Rows shown of each list; the workspace has all of them. */
const most = 6;

type Props = { pairs: PairWithPerson[]; todos: Todo[]; self: Person };

/** My open TODOs over all pairs, and what others promised me; what is overdue stands on top. */
export function MyTodos({ pairs, todos, self }: Props) {
  const t = useTranslations('popup');
  const asked = todos.filter((todo) => todo.owner !== self.id);
  return (
    <>
      <Part
        title={t('mine')}
        todos={todos.filter((todo) => todo.owner === self.id)}
        pairs={pairs}
        empty={t('nothingMine')}
      />
      {asked.length > 0 && <Part title={t('asked')} todos={asked} pairs={pairs} />}
    </>
  );
}

type PartProps = { title: string; todos: Todo[]; pairs: PairWithPerson[]; empty?: string };

function Part({ title, todos, pairs, empty }: PartProps) {
  const t = useTranslations('popup');
  return (
    <section aria-label={title} className="border-b border-line px-3 py-2">
      <h2 className="text-sm font-semibold text-ink-2">{title}</h2>
      <TodoRows
        todos={todos.slice(0, most)}
        pairs={pairs}
        label={title}
        hasPairs
        isSourceHidden
        empty={empty && <p className="text-ink-2">{empty}</p>}
      />
      {todos.length > most && (
        <a
          href="/workspace.html#/today"
          target="_blank"
          rel="noopener"
          className="rounded-sm text-sm text-moss hover:underline"
        >
          {t('moreTodos', { count: todos.length - most })}
        </a>
      )}
    </section>
  );
}
