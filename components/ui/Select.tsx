import { ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';

type Props<T extends string> = {
  label: string;
  isLabelHidden?: boolean;
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
};

export function Select<T extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
}: Props<T>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => onChange(key as T)}
      className="flex min-w-0 flex-col gap-1 outline-none"
    >
      <Label className={isLabelHidden ? 'sr-only' : 'text-sm text-ink-2'}>{label}</Label>
      <Button className="flex min-h-9 min-w-0 cursor-pointer items-center justify-between gap-2 rounded-md border border-line-strong bg-surface px-3 py-1 text-left">
        <SelectValue className="truncate" />
        <ChevronDown size={14} aria-hidden className="shrink-0 text-ink-2" />
      </Button>
      <Popover className="max-h-72 min-w-(--trigger-width) overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-lg">
        <ListBox className="outline-none">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="cursor-pointer rounded-sm px-3 py-1.5 outline-none data-focused:bg-sunk data-selected:font-semibold data-selected:text-moss"
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
