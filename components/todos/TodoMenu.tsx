import { useTranslations } from 'use-intl';
import { me } from '@/lib/people/store';
import type { Todo } from '@/lib/todos/schema';
import { changeTodo } from '@/lib/todos/store';
import { Menu, type MenuAction } from '../ui/Menu';

type Props = {
  todo: Todo;
  otherId: string | undefined;
  otherName: string | undefined;
  onDrop: () => void;
  onRemove: () => void;
};

/** What else can be done with a TODO. */
export function TodoMenu({ todo, otherId, otherName, onDrop, onRemove }: Props) {
  const t = useTranslations('todo');
  const give: MenuAction[] =
    otherId === undefined || otherName === undefined
      ? []
      : [
          todo.owner === otherId
            ? {
                id: 'give',
                label: t('giveToMe'),
                act: () => void me().then(({ id }) => changeTodo(todo.id, { owner: id })),
              }
            : {
                id: 'give',
                label: t('giveTo', { name: otherName }),
                act: () => void changeTodo(todo.id, { owner: otherId }),
              },
        ];
  return (
    <Menu
      label={t('actions', { text: todo.text })}
      actions={[
        ...(todo.state === 'open' ? [...give, { id: 'drop', label: t('drop'), act: onDrop }] : []),
        { id: 'remove', label: t('remove'), act: onRemove, isDanger: true },
      ]}
    />
  );
}
