import { useState } from 'react';
import { TextInput } from './TextInput';

type Props = {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Said where what was typed is no whole number between the two ends. */
  error: string;
  /** Called when the person is done with it: on leaving, or on Enter. */
  onChange: (value: number) => void;
};

/** A whole number between two ends. React Aria's own field writes `innerHTML`, which our policy forbids. */
export function NumberInput({ label, value, min, max, error, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  const [isChecked, setChecked] = useState(false);
  const typed = draft === undefined ? value : Number(draft);
  const isGood = draft !== '' && Number.isInteger(typed) && typed >= min && typed <= max;
  const done = () => {
    setChecked(true);
    if (draft === undefined || !isGood) return;
    setDraft(undefined);
    if (typed !== value) onChange(typed);
  };
  return (
    <TextInput
      label={label}
      type="number"
      inputMode="numeric"
      value={draft ?? String(value)}
      onChange={(text) => {
        setDraft(text);
        setChecked(false);
      }}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
      error={isChecked && !isGood ? error : undefined}
    />
  );
}
