import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components';

type Props = { title: string; count?: string; isOpenAtFirst?: boolean; children: ReactNode };

/** A heading that folds its part away: six parts are seen at a glance, one is read. */
export function AdvicePart({ title, count, isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const body = useId();
  return (
    <section className="border-b border-line last:border-b-0">
      <h3>
        <Button
          aria-expanded={isOpen}
          aria-controls={body}
          onPress={() => setOpen(!isOpen)}
          className="flex min-h-10 w-full cursor-pointer items-center gap-1.5 rounded-sm text-left font-semibold"
        >
          <ChevronRight
            size={16}
            aria-hidden
            className={`shrink-0 text-ink-2 transition-transform duration-150 ${isOpen ? 'rotate-90' : ''}`}
          />
          <span className="min-w-0 flex-1">{title}</span>
          {count && <span className="text-sm font-normal text-ink-2">{count}</span>}
        </Button>
      </h3>
      <div id={body} hidden={!isOpen} className="pb-3 pl-[22px]">
        {children}
      </div>
    </section>
  );
}
