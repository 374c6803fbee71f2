import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { Todo } from '@/lib/todos/schema';
import { setTodoDone } from '@/lib/todos/store';
import { CheckMark } from '../ui/CheckMark';
import { IconButton } from '../ui/IconButton';
import { DropTodo } from './DropTodo';
import { TodoFacts } from './TodoFacts';
import { TodoMenu } from './TodoMenu';

type Props = {
  todo: Todo;
  pair: PairWithPerson | undefined;
  /** All pairs, where the row has to say which one it belongs to. */
  pairs: PairWithPerson[] | undefined;
  isSourceHidden: boolean;
  onRemove: () => void;
};

/** One TODO: box, text, by when, whose, since when and from where. */
export function TodoRow({ todo, pair, pairs, isSourceHidden, onRemove }: Props) {
  const t = useTranslations();
  const [isDropping, setIsDropping] = useState(false);
  return (
    <div className="flex items-start gap-2 py-1">
      {todo.state === 'dropped' ? (
        <span className="-mx-[5px] -my-0.5">
          <IconButton
            icon={RotateCcw}
            label={t('todo.takeUp', { text: todo.text })}
            onPress={() => void setTodoDone(todo.id, false)}
          />
        </span>
      ) : (
        <CheckMark
          shape="square"
          isSelected={todo.state === 'done'}
          onChange={(isDone) => void setTodoDone(todo.id, isDone)}
          label={t('panel.todoDone', { text: todo.text })}
        />
      )}
      <div className="min-w-0 flex-1">
        <p className={`break-words ${todo.state === 'open' ? '' : 'text-ink-2 line-through'}`}>{todo.text}</p>
        <TodoFacts todo={todo} pair={pair} pairs={pairs} isSourceHidden={isSourceHidden} />
      </div>
      <TodoMenu
        todo={todo}
        otherId={pair?.personId}
        otherName={pair && shortName(pair.person.name)}
        onDrop={() => setIsDropping(true)}
        onRemove={onRemove}
      />
      {isDropping && <DropTodo todo={todo} onDone={() => setIsDropping(false)} />}
    </div>
  );
}
