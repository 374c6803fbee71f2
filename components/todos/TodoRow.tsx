import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { shortName } from '@/lib/people/short-name';
import type { Todo } from '@/lib/todos/schema';
import { removeTodo, setTodoDone } from '@/lib/todos/store';
import { CheckMark } from '../ui/CheckMark';
import { IconButton } from '../ui/IconButton';
import { Due } from './Due';

/** One TODO: box, text, by when, whose. `otherName` where it is not mine; `about` where it stands among other pairs'. */
export function TodoRow({
  todo,
  otherName,
  about,
}: {
  todo: Todo;
  otherName?: string | undefined;
  about?: string | undefined;
}) {
  const t = useTranslations();
  const isDone = todo.state !== 'open';
  return (
    <div className="group flex items-start gap-2 py-1">
      <CheckMark
        shape="square"
        isSelected={isDone}
        onChange={(isNowDone) => void setTodoDone(todo.id, isNowDone)}
        label={t('panel.todoDone', { text: todo.text })}
      />
      <div className="min-w-0 flex-1">
        <p className={isDone ? 'text-ink-2 line-through' : ''}>{todo.text}</p>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-2">
          <Due todo={todo} />
          <span>{otherName ? t('common.honorific', { name: shortName(otherName) }) : t('common.me')}</span>
          {about && <span>{about}</span>}
        </p>
      </div>
      <IconButton
        icon={Trash2}
        label={t('panel.removeTodo', { text: todo.text })}
        onPress={() => void removeTodo(todo.id)}
      />
    </div>
  );
}
