import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

type Props = {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Topics are circles, TODOs are squares; both say in words what they are. */
  shape: 'circle' | 'square';
  label: string;
  /** Shown beside the mark as part of the control. */
  children?: ReactNode;
  /** The topic that is open now. */
  isHere?: boolean;
};

export function CheckMark({ isSelected, onChange, shape, label, children, isHere = false }: Props) {
  const round = shape === 'circle' ? 'rounded-full' : 'rounded-sm';
  return (
    <Checkbox
      isSelected={isSelected}
      onChange={onChange}
      aria-label={label}
      className="group inline-flex items-start gap-2 cursor-pointer"
    >
      <span
        className={`mt-[3px] grid size-[18px] shrink-0 place-items-center border ${round} group-data-focus-visible:outline-2 group-data-focus-visible:outline-moss group-data-focus-visible:outline-offset-2 ${isSelected ? 'border-moss bg-moss text-on-moss' : isHere ? 'border-moss border-[1.5px]' : 'border-line-strong'}`}
      >
        {isSelected && <Check size={12} strokeWidth={3} aria-hidden />}
        {!isSelected && isHere && <span className="size-2 rounded-full bg-moss" />}
      </span>
      {children}
    </Checkbox>
  );
}
