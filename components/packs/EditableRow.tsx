import { ChevronDown, GripVertical } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { RowTools } from './RowTools';
import { useFocusAfterMove } from './use-focus-after-move';
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
export function EditableRow({ facts, isHeading, reorder, onMove, children, ...props }: Props) {
  const { at, count, isHidden, isOpen } = props;
  const t = useTranslations('templates.editor');
  const row = useRef<HTMLLIElement>(null);
  const noteMove = useFocusAfterMove(row, at);
  const contentId = useId();
  const title = <RowTitle {...props} contentId={contentId} />;
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
            {...props}
            isFirst={at === 0}
            isLast={at === count - 1}
            onMove={(step) => {
              noteMove(step < 0 ? 'up' : 'down');
              onMove(at, at + step);
            }}
          />
        </div>
      </div>
      <div id={contentId} hidden={!isOpen} className="pt-3 pb-2 pl-[22px]">
        {isOpen && children}
      </div>
    </li>
  );
}

type TitleProps = Pick<Props, 'name' | 'isHidden' | 'isOpen' | 'onToggle'> & { contentId: string };

function RowTitle({ name, isHidden, isOpen, onToggle, contentId }: TitleProps) {
  return (
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
}
