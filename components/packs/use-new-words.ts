import { useState } from 'react';
import { useEdits } from './use-pack-edits';
import { noWords, problemsOfWords, trimmed, type Words } from './words';

/** The words of something to be added: a draft until both languages are there. */
export function useNewWords(field: string, most: number) {
  const { drafts, setDraft } = useEdits();
  const [isOpen, setOpen] = useState(drafts[field] !== undefined);
  const [isChecked, setChecked] = useState(false);
  const words = drafts[field] ?? noWords;
  const problems = problemsOfWords(words, { most });
  const clear = () => {
    setDraft(field, undefined);
    setChecked(false);
  };
  return {
    isOpen,
    open: () => setOpen(true),
    close: () => {
      clear();
      setOpen(false);
    },
    clear,
    /** The words where they are whole; else says in the fields what is missing. */
    checked: (): Words | undefined => {
      setChecked(true);
      return Object.keys(problems).length > 0 ? undefined : trimmed(words);
    },
    input: {
      value: words,
      most,
      onChange: (next: Words) => setDraft(field, next),
      problems: isChecked ? problems : {},
    },
  };
}
