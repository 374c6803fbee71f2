import { useCallback } from 'react';
import type * as Y from 'yjs';
import { bindText } from './bind-text';

type Props = {
  text: Y.Text | undefined;
  label: string;
  isLabelHidden?: boolean;
  placeholder?: string | undefined;
};

/** A box that grows with what both write in it. */
export function TextBox({ text, label, isLabelHidden = false, placeholder }: Props) {
  // Not React's value: drawing the box anew would break an input method's composition.
  const bind = useCallback(
    (box: HTMLTextAreaElement | null) => (box && text ? bindText(box, text) : undefined),
    [text],
  );
  if (!text) return null;
  return (
    <label className="flex min-w-0 flex-1 flex-col gap-1">
      <span className={isLabelHidden ? 'sr-only' : 'text-xs text-ink-2'}>{label}</span>
      <textarea
        ref={bind}
        rows={1}
        placeholder={placeholder}
        spellCheck={false}
        className="field-sizing-content min-h-8 w-full flex-1 resize-none rounded-md border border-line-strong bg-surface px-2.5 py-1 outline-offset-0"
      />
    </label>
  );
}
