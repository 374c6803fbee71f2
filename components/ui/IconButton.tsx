import type { ComponentType } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

type Icon = ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;

type Props = Omit<ButtonProps, 'className' | 'children'> & { icon: Icon; label: string; tone?: string };

/** A button that shows only an icon; the label is its name and its tooltip. */
export function IconButton({ icon: Icon, label, tone = 'text-ink-2', ...props }: Props) {
  return (
    <Button
      {...props}
      aria-label={label}
      className={`inline-grid place-items-center size-7 shrink-0 rounded-md cursor-pointer hover:bg-sunk hover:text-ink disabled:opacity-40 ${tone}`}
    >
      <span title={label} className="grid place-items-center">
        <Icon size={16} aria-hidden />
      </span>
    </Button>
  );
}
