import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NotedLine } from '@/lib/memo/memo';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';

type Props = {
  title: string;
  lines: NotedLine[];
  addLabel: string;
  hint?: string | undefined;
  onAdd: (text: string) => void;
  onRemove: (id: string) => void;
};

/** Short lines that are written one by one. */
export function LineList({ title, lines, addLabel, hint, onAdd, onRemove }: Props) {
  const t = useTranslations();
  const id = useId();
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <h2 id={id} className="text-sm font-semibold text-ink-2">
        {title}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="flex items-start gap-2 py-0.5">
            <span className="min-w-0 flex-1">{line.text}</span>
            <IconButton
              icon={X}
              label={t('wrap.remove', { text: line.text })}
              onPress={() => onRemove(line.id)}
            />
          </li>
        ))}
      </ul>
      {hint && <p className="text-sm text-amber">{hint}</p>}
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={addLabel}
          placeholder={addLabel}
          className="min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-3 py-1.5"
        />
        <Button type="submit" isDisabled={text.trim() === ''}>
          {t('common.add')}
        </Button>
      </form>
    </section>
  );
}
