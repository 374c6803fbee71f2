import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';

type Props = {
  label: string;
  hint?: ReactNode;
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (isSelected: boolean) => void;
};

/** Something that is on or off, at once. */
export function Switch({ label, hint, ...props }: Props) {
  return (
    <AriaSwitch
      {...props}
      className="group flex cursor-pointer items-start gap-3 data-disabled:cursor-default"
    >
      <span className="mt-0.5 flex h-5 w-9 shrink-0 items-center rounded-full border border-line-strong bg-sunk p-0.5 group-data-disabled:opacity-50 group-data-focus-visible:outline-2 group-data-focus-visible:outline-moss group-data-focus-visible:outline-offset-2 group-data-selected:border-moss group-data-selected:bg-moss">
        <span className="size-3.5 rounded-full bg-line-strong transition-transform duration-150 group-data-selected:translate-x-4 group-data-selected:bg-on-moss" />
      </span>
      <span className="min-w-0">
        <span className="block">{label}</span>
        {hint && <span className="block text-sm text-ink-2">{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
