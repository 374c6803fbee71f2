import { useState } from 'react';
import { useEdits } from './use-pack-edits';
import { WordsInput } from './WordsInput';
import { noWords, problemsOfWords, sameWords, trimmed, type Words } from './words';

type Props = {
  /** Tells this field's half-typed words from those of others. */
  field: string;
  label: string;
  hint?: string;
  stored: Words | undefined;
  most: number;
  rows?: number;
  isOptional?: boolean;
  /** Called with whole words only; undefined where an optional field was emptied. */
  save: (words: Words | undefined) => Promise<boolean>;
};

/** Words that save themselves once they are whole; until then what is stored stays as it was. */
export function WordsField({ field, stored = noWords, most, isOptional = false, save, ...shown }: Props) {
  const { drafts, setDraft } = useEdits();
  const draft = drafts[field];
  const [isChecked, setChecked] = useState(draft !== undefined);
  const value = draft ?? stored;
  const rules = { most, isOptional };

  const done = async () => {
    if (!draft) return;
    setChecked(true);
    const words = trimmed(draft);
    if (Object.keys(problemsOfWords(words, rules)).length > 0) return;
    const isSame = sameWords(words, stored);
    const isSaved = isSame || (await save(words.ja === '' ? undefined : words));
    if (!isSaved) return;
    setDraft(field, undefined);
    setChecked(false);
  };
  return (
    <WordsInput
      {...shown}
      most={most}
      value={value}
      onChange={(words) => setDraft(field, sameWords(words, stored) ? undefined : words)}
      problems={isChecked && draft ? problemsOfWords(value, rules) : {}}
      onDone={() => void done()}
    />
  );
}
