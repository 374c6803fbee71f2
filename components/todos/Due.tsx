import { useFormatter, useTranslations } from 'use-intl';
import { today } from '@/lib/today';
import { isOverdue } from '@/lib/todos/by-due';
import type { Todo } from '@/lib/todos/schema';

/** By when: 「11/27(金)」; past days in amber and in words. What could not be read as a day stands as it was typed. */
export function Due({ todo }: { todo: Todo }) {
  const t = useTranslations('panel');
  const format = useFormatter();
  if (!todo.dueOn) return todo.dueText ? <span>{todo.dueText}</span> : null;
  const day = format.dateTime(new Date(`${todo.dueOn}T00:00`), {
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
  });
  const isLate = isOverdue(todo, today());
  return (
    <time dateTime={todo.dueOn} className={isLate ? 'text-amber' : ''}>
      {isLate ? t('overdue', { day }) : day}
    </time>
  );
}
