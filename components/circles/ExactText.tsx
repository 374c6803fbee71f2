import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ReadMemo } from '../sessions/ReadMemo';

/** What the readers get, word for word; a long text can be scrolled, by keyboard too. */
export function ExactText({ text, isLabelHidden = false }: { text: string; isLabelHidden?: boolean }) {
  const t = useTranslations('circles');
  const id = useId();
  return (
    <div>
      <p id={id} className={isLabelHidden ? 'sr-only' : 'mb-1 text-sm text-ink-2'}>
        {t('text')}
      </p>
      <section
        aria-labelledby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard
        tabIndex={0}
        className="max-h-72 overflow-y-auto rounded-md border border-line bg-surface px-3 py-2"
      >
        <ReadMemo memo={text} />
      </section>
    </div>
  );
}
