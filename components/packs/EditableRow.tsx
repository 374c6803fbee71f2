import { ChevronDown, GripVertical } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { RowTools } from './RowTools';
import type { useReorder } from './use-reorder';

type Props = {
  name: string;
  facts: string;
  at: number;
  count: number;
  isHidden: boolean;
  isOpen: boolean;
  onToggle: () => void;
  reorder: ReturnType<typeof useReorder>;
  onMove: (from: number, to: number) => void;
  onHide: () => void;
  onShow: () => void;
  onRemove: () => void;
  /** The heading a row of themes needs; prompts are no headings. */
  isHeading: boolean;
  children: ReactNode;
};

/** A theme or a prompt in its list: what it is, how to move, hide or remove it, and its fields when opened. */
export function EditableRow(props: Props) {
  const { name, facts, at, count, isHidden, isOpen, onToggle, reorder, onMove, isHeading, children } = props;
  const t = useTranslations('templates.editor');
  const row = useRef<HTMLLIElement>(null);
  const moved = useRef<{ tool: 'up' | 'down'; from: number }>(undefined);
  const contentId = useId();

  // Moving the row in the page takes the focus off its button.
  useEffect(() => {
    if (moved.current === undefined || moved.current.from === at) return;
    const { tool } = moved.current;
    moved.current = undefined;
    const tools = tool === 'up' ? ['up', 'down'] : ['down', 'up'];
    const buttons = tools.map((name) =>
      row.current?.querySelector<HTMLButtonElement>(`:scope > div [data-tool=${name}]`),
    );
    buttons.find((button) => button && !button.disabled)?.focus();
  });

  const title = (
    <Button
      aria-expanded={isOpen}
      aria-controls={contentId}
      onPress={onToggle}
      className="flex w-full cursor-pointer items-start gap-1.5 rounded-sm text-left hover:text-moss"
    >
      <ChevronDown
        size={16}
        aria-hidden
        className={`mt-1 shrink-0 text-ink-2 transition-transform duration-150 ${isOpen ? '' : '-rotate-90'}`}
      />
      <span className={isHidden ? 'text-ink-2' : ''}>{name}</span>
    </Button>
  );
  return (
    <li
      ref={row}
      {...reorder.row(at)}
      className={`border-b border-line py-2 ${reorder.target === at ? 'bg-moss-soft' : ''}`}
    >
      <div className="flex items-start gap-1" {...reorder.keys(at)}>
        <span
          {...reorder.handle(at)}
          aria-hidden
          className="mt-1 hidden shrink-0 cursor-grab text-line-strong sm:block"
        >
          <GripVertical size={16} />
        </span>
        <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-3">
          <div className="min-w-0 flex-[1_1_220px]">
            {isHeading ? <h3 className="text-base font-semibold">{title}</h3> : title}
            <p className="pl-[22px] text-sm text-ink-2">
              {facts}
              {isHidden && <span className="ml-2 text-amber">{t('hidden')}</span>}
            </p>
          </div>
          <RowTools
            name={name}
            isFirst={at === 0}
            isLast={at === count - 1}
            isHidden={isHidden}
            onMove={(step) => {
              moved.current = { tool: step < 0 ? 'up' : 'down', from: at };
              onMove(at, at + step);
            }}
            onHide={props.onHide}
            onShow={props.onShow}
            onRemove={props.onRemove}
          />
        </div>
      </div>
      <div id={contentId} hidden={!isOpen} className="pt-3 pb-2 pl-[22px]">
        {isOpen && children}
      </div>
    </li>
  );
}
