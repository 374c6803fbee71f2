import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button';

type Props = {
  label: string;
  closeLabel: string;
  isOpen: boolean;
  onOpen: () => void;
  onAdd: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A button that unfolds into the form that adds something. */
export function AddForm({ label, closeLabel, isOpen, onOpen, onAdd, onClose, children }: Props) {
  if (!isOpen) {
    return (
      <div>
        <Button look="link" onPress={onOpen}>
          <Plus size={16} aria-hidden />
          {label}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      {children}
      <div className="flex gap-2">
        <Button look="primary" type="submit">
          {label}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {closeLabel}
        </Button>
      </div>
    </form>
  );
}
