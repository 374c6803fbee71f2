import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import en from '@/lib/texts/en/todo.json';
import ja from '@/lib/texts/ja/todo.json';
import type { Todo } from '@/lib/todos/schema';
import { removeTodo, restoreTodo } from '@/lib/todos/store';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { TodoRow } from './TodoRow';

type Props = {
  todos: Todo[];
  /** The pairs they may belong to. */
  pairs: PairWithPerson[];
  /** What the list is called aloud. */
  label: string;
  /** Says which pair each belongs to. */
  hasPairs?: boolean;
  isSourceHidden?: boolean;
  empty?: ReactNode;
};

/** TODOs in the order given, open ones first. What is removed here can be taken back here. */
export function TodoRows(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Rows {...props} />
    </WithTexts>
  );
}

function Rows({ todos, pairs, label, hasPairs = false, isSourceHidden = false, empty }: Props) {
  const [removed, setRemoved] = useState<Todo>();
  const isOpen = ({ state }: Todo) => state === 'open';
  const inOrder = [...todos.filter(isOpen), ...todos.filter((todo) => !isOpen(todo))];
  const remove = async (todo: Todo) => {
    await removeTodo(todo.id);
    setRemoved(todo);
  };
  return (
    <>
      {todos.length === 0 && !removed && empty}
      <ul aria-label={label}>
        {inOrder.map((todo) => (
          <li key={todo.id}>
            <TodoRow
              todo={todo}
              pair={pairs.find(({ id }) => id === todo.pairId)}
              pairs={hasPairs ? pairs : undefined}
              isSourceHidden={isSourceHidden}
              onRemove={() => void remove(todo)}
            />
          </li>
        ))}
      </ul>
      {removed && <Removed todo={removed} onBack={() => setRemoved(undefined)} />}
    </>
  );
}

function Removed({ todo, onBack }: { todo: Todo; onBack: () => void }) {
  const t = useTranslations();
  return (
    <p role="status" className="flex items-baseline gap-2 text-sm text-ink-2">
      <span className="min-w-0 truncate">{t('todo.removed', { text: todo.text })}</span>
      <Button look="link" isSmall onPress={() => void restoreTodo(todo).then(onBack)}>
        {t('common.undo')}
      </Button>
    </p>
  );
}
