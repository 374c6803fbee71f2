import { Label, Radio, RadioGroup } from 'react-aria-components';

export type Option<T extends string> = { value: T; label: string; hint?: string };

type Props<T extends string> = {
  label: string;
  isLabelHidden?: boolean;
  value: T;
  options: Option<T>[];
  onChange: (value: T) => void;
  /** `cards` one below the other with their hints; `row` small and side by side. */
  look?: 'cards' | 'row';
};

/** One of a few. */
export function Choice<T extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
  look = 'cards',
}: Props<T>) {
  return (
    <RadioGroup value={value} onChange={(next) => onChange(next as T)} className="flex flex-col gap-1.5">
      <Label className={isLabelHidden ? 'sr-only' : 'text-sm text-ink-2'}>{label}</Label>
      <div className={look === 'cards' ? 'flex flex-col gap-2' : 'flex flex-wrap gap-1.5'}>
        {options.map((option) =>
          look === 'cards' ? (
            <Card key={option.value} {...option} />
          ) : (
            <Pill key={option.value} {...option} />
          ),
        )}
      </div>
    </RadioGroup>
  );
}

function Card({ value, label, hint }: Option<string>) {
  return (
    <Radio
      value={value}
      className="group flex cursor-pointer items-start gap-2.5 rounded-md border border-line bg-surface px-3 py-2 data-focus-visible:outline-2 data-focus-visible:outline-moss data-focus-visible:outline-offset-2 data-selected:border-moss data-selected:bg-moss-soft"
    >
      <span className="mt-[3px] grid size-[18px] shrink-0 place-items-center rounded-full border border-line-strong bg-surface group-data-selected:border-moss group-data-selected:border-[1.5px]">
        <span className="size-2.5 rounded-full group-data-selected:bg-moss" />
      </span>
      <span>
        <span className="block group-data-selected:font-semibold">{label}</span>
        {hint && <span className="block text-sm text-ink-2">{hint}</span>}
      </span>
    </Radio>
  );
}

function Pill({ value, label }: Option<string>) {
  return (
    <Radio
      value={value}
      className="cursor-pointer rounded-full border border-line px-3 py-0.5 text-sm text-ink-2 data-focus-visible:outline-2 data-focus-visible:outline-moss data-focus-visible:outline-offset-2 data-selected:border-moss data-selected:bg-moss-soft data-selected:text-ink data-selected:font-semibold"
    >
      {label}
    </Radio>
  );
}
