import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Todo } from '@/lib/todos/schema';
import { Empty } from '../ui/Empty';
import { TodoRows } from './TodoRows';

/** `isOfOneSession`: all of them come from the 1on1 that is shown, so that it need not be said. */
export function TodosOfPair({
  todos,
  pair,
  isOfOneSession = false,
}: {
  todos: Todo[];
  pair: PairWithPerson;
  isOfOneSession?: boolean;
}) {
  const t = useTranslations('panel');
  return (
    <TodoRows
      todos={todos}
      pairs={[pair]}
      label={t('todos')}
      isSourceHidden={isOfOneSession}
      empty={<Empty>{t('noTodos')}</Empty>}
    />
  );
}
