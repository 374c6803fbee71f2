import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

const looks = {
  primary: 'bg-moss text-on-moss hover:opacity-90 pressed:opacity-80 font-semibold px-4',
  plain: 'bg-surface text-ink border border-line hover:bg-sunk px-4',
  quiet: 'text-ink-2 hover:text-ink hover:bg-sunk px-2',
  link: 'text-moss hover:underline px-1',
  danger: 'bg-surface text-red border border-red hover:bg-sunk px-4',
} as const;

type Props = Omit<ButtonProps, 'className'> & {
  look?: keyof typeof looks;
  isSmall?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({ look = 'plain', isSmall = false, ...props }: Props) {
  const size = isSmall ? 'min-h-7 text-sm' : 'min-h-9';
  return (
    <AriaButton
      {...props}
      className={`inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md py-1 cursor-pointer disabled:opacity-50 disabled:cursor-default transition-colors duration-150 ${size} ${looks[look]}`}
    />
  );
}
