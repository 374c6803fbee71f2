import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Todo } from '@/lib/todos/schema';
import { dropTodo } from '@/lib/todos/store';
import { FormButtons } from '../frame/DialogButtons';
import { Dialog } from '../ui/Dialog';
import { TextInput } from '../ui/TextInput';

/** Asks why a TODO will not be done: the next 1on1 begins with it. */
export function DropTodo({ todo, onDone }: { todo: Todo; onDone: () => void }) {
  const t = useTranslations('todo');
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const drop = async (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    await dropTodo(todo.id, reason);
    onDone();
  };
  return (
    <Dialog title={t('dropTitle')} isOpen onClose={onDone}>
      <p className="break-words">{todo.text}</p>
      <form className="flex flex-col gap-4" onSubmit={(event) => void drop(event)}>
        <TextInput
          label={t('dropReason')}
          hint={t('dropHint')}
          value={reason}
          onChange={setReason}
          error={isMissing && reason.trim() === '' ? t('dropMissing') : undefined}
          maxLength={200}
          autoFocus
        />
        <FormButtons onCancel={onDone} submit={t('drop')} />
      </form>
    </Dialog>
  );
}
