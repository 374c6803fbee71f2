import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';

type Props = Omit<TextFieldProps, 'className' | 'children'> & {
  label: string;
  isLabelHidden?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  rows?: number;
  placeholder?: string;
};

export function TextInput({ label, isLabelHidden = false, hint, error, rows, placeholder, ...props }: Props) {
  const box = 'w-full rounded-md border border-line-strong bg-surface px-3 py-1.5 text-ink';
  return (
    <TextField {...props} isInvalid={error !== undefined} className="flex flex-col gap-1">
      <Label className={isLabelHidden ? 'sr-only' : 'text-sm text-ink-2'}>{label}</Label>
      {rows ? (
        <TextArea rows={rows} placeholder={placeholder} className={box} />
      ) : (
        <Input placeholder={placeholder} className={box} />
      )}
      {hint && (
        <Text slot="description" className="text-xs text-ink-2">
          {hint}
        </Text>
      )}
      {error && <FieldError className="text-sm text-red">{error}</FieldError>}
    </TextField>
  );
}
