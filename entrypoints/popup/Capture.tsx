import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { pairLabel } from '@/components/pairs/pair-label';
import { DueChip } from '@/components/todos/QuickLine';
import { UnreadDue } from '@/components/todos/UnreadDue';
import { useQuickLine } from '@/components/todos/use-quick-line';
import { Choice } from '@/components/ui/Choice';
import { Select } from '@/components/ui/Select';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Person } from '@/lib/people/schema';
import { addTodo } from '@/lib/todos/store';
import { addTopic } from '@/lib/topics/store';

type Kind = 'todo' | 'topic';

/** Enter saves, Ctrl+Enter (⌘Enter) saves and closes. The pair stays chosen for the next line. */
export function Capture({ pairs, self }: { pairs: PairWithPerson[]; self: Person }) {
  const t = useTranslations();
  const [kind, setKind] = useState<Kind>('todo');
  const [pairId, setPairId] = useState('none');
  const [saved, setSaved] = useState('');
  const line = useQuickLine(kind === 'todo');
  const save = async () => {
    const { text, ...due } = await line.read();
    if (text === '') return;
    const target = pairId === 'none' ? undefined : pairId;
    if (kind === 'todo') await addTodo(target, { text, owner: self.id, ...due });
    else await addTopic(target, { title: text, broughtBy: self.id });
    line.clear();
    setSaved(text);
  };
  return (
    <form
      className="border-b border-line p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        // The Enter that ends an IME's composition is not meant for us.
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
          return;
        event.preventDefault();
        void save().then(() => window.close());
      }}
    >
      <div className="flex flex-col gap-2 rounded-md border border-moss bg-surface px-3 py-2">
        <div className="flex items-center gap-2">
          <input
            // biome-ignore lint/a11y/noAutofocus: the popup is opened to write at once
            autoFocus
            value={line.text}
            onChange={(event) => {
              line.setText(event.target.value);
              setSaved('');
            }}
            aria-label={t(kind === 'todo' ? 'popup.todoLabel' : 'popup.topicLabel')}
            placeholder={t(kind === 'todo' ? 'popup.todoPlaceholder' : 'popup.topicPlaceholder')}
            className="min-w-0 flex-1 bg-transparent outline-none"
          />
          <DueChip dueOn={line.due.dueOn} />
        </div>
        <div className="flex items-end justify-between gap-2">
          <div className="shrink-0">
            <Choice
              look="row"
              label={t('popup.kind')}
              isLabelHidden
              value={kind}
              onChange={setKind}
              options={[
                { value: 'todo', label: t('popup.todo') },
                { value: 'topic', label: t('popup.topic') },
              ]}
            />
          </div>
          <Select
            label={t('popup.forPair')}
            isLabelHidden
            value={pairId}
            onChange={setPairId}
            options={[
              { value: 'none', label: t('popup.noPair') },
              ...pairs.map((pair) => ({ value: pair.id, label: pairLabel(pair, pairs, t) })),
            ]}
          />
        </div>
      </div>
      {line.due.dueText && <UnreadDue words={line.due.dueText} />}
      <p role="status" className="pt-1 text-xs text-ink-2">
        {saved
          ? t('popup.saved', { text: saved })
          : t('popup.keys', { key: navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+' })}
      </p>
    </form>
  );
}
