import { Ellipsis } from 'lucide-react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export type MenuAction = { id: string; label: string; act: () => void; isDanger?: boolean };

/** The "⋯" of a thing: what else can be done with it. */
export function Menu({ label, actions }: { label: string; actions: MenuAction[] }) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        className="inline-grid size-7 shrink-0 cursor-pointer place-items-center rounded-md text-ink-2 hover:bg-sunk hover:text-ink"
      >
        <Ellipsis size={16} aria-hidden />
      </Button>
      <Popover
        className="min-w-44 rounded-md border border-line bg-surface p-1 shadow-lg"
        placement="bottom end"
      >
        <AriaMenu aria-label={label} className="outline-none">
          {actions.map(({ id, label: text, act, isDanger }) => (
            <MenuItem
              key={id}
              id={id}
              onAction={act}
              className={`cursor-pointer rounded-sm px-3 py-1.5 outline-none data-focused:bg-sunk ${isDanger ? 'text-red' : 'text-ink'}`}
            >
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
