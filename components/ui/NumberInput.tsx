import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';

type Props = {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Called when the person is done with it: on leaving, on Enter, or by the buttons. */
  onChange: (value: number) => void;
};

const button =
  'grid w-9 cursor-pointer place-items-center text-ink-2 hover:bg-sunk hover:text-ink disabled:opacity-40';

/** A whole number between two ends. */
export function NumberInput({ label, value, min, max, onChange }: Props) {
  return (
    <NumberField
      value={value}
      minValue={min}
      maxValue={max}
      step={1}
      onChange={(next) => !Number.isNaN(next) && onChange(Math.round(next))}
      className="flex flex-col gap-1"
    >
      <Label className="text-sm text-ink-2">{label}</Label>
      <Group className="flex min-h-9 w-36 overflow-hidden rounded-md border border-line-strong bg-surface">
        <Button slot="decrement" className={button}>
          <Minus size={14} aria-hidden />
        </Button>
        <Input className="w-0 flex-1 bg-surface text-center text-ink" />
        <Button slot="increment" className={button}>
          <Plus size={14} aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}
