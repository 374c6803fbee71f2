import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Todo } from '@/lib/todos/schema';
import { Empty } from '../ui/Empty';
import { TodoRow } from './TodoRow';

/** Open ones first, then those done in this session. */
export function TodoList({ todos, pair }: { todos: Todo[]; pair: PairWithPerson }) {
  const t = useTranslations('panel');
  if (todos.length === 0) return <Empty>{t('noTodos')}</Empty>;
  const isOpen = (todo: Todo) => todo.state === 'open';
  return (
    <ul aria-label={t('todos')}>
      {[...todos.filter(isOpen), ...todos.filter((todo) => !isOpen(todo))].map((todo) => (
        <li key={todo.id}>
          <TodoRow todo={todo} otherName={todo.owner === pair.personId ? pair.person.name : undefined} />
        </li>
      ))}
    </ul>
  );
}
