import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  isUrgent?: boolean;
  /** For what is too much for one column. */
  isWide?: boolean;
};

/** A window over the page. Escape and a click outside close it. */
export function Dialog({ title, isOpen, onClose, children, isUrgent = false, isWide = false }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => !isNowOpen && onClose()}
      isDismissable={!isUrgent}
      className="fixed inset-0 z-20 flex items-end justify-center bg-shade p-3 sm:items-center"
    >
      <Modal
        className={`max-h-full w-full ${isWide ? 'max-w-[760px]' : 'max-w-[420px]'} overflow-y-auto rounded-lg border border-line bg-paper p-4`}
      >
        <AriaDialog role={isUrgent ? 'alertdialog' : 'dialog'} className="flex flex-col gap-3 outline-none">
          <Heading slot="title" className="text-lg font-semibold">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
