import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';

type Reorder = {
  /** For the row's box. */
  row: (at: number) => {
    onDragOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
    onDragEnd: () => void;
  };
  /** For the handle that a pointer drags. */
  handle: (at: number) => { draggable: true; onDragStart: (event: DragEvent<HTMLElement>) => void };
  /** For what stands for the row under the keyboard: Alt with an arrow moves it. */
  keys: (at: number) => { onKeyDown: (event: KeyboardEvent) => void };
  /** Where the dragged row would come to stand. */
  target: number | undefined;
};

/** Moving rows by pointer and by keyboard. The buttons of a row do the same and need nothing of this. */
export function useReorder(count: number, move: (from: number, to: number) => void): Reorder {
  const dragged = useRef<number>(undefined);
  const [target, setTarget] = useState<number>();
  const end = () => {
    dragged.current = undefined;
    setTarget(undefined);
  };
  return {
    target,
    row: (at) => ({
      onDragOver: (event) => {
        if (dragged.current === undefined) return;
        event.preventDefault();
        setTarget(at === dragged.current ? undefined : at);
      },
      onDrop: (event) => {
        if (dragged.current === undefined) return;
        event.preventDefault();
        if (dragged.current !== at) move(dragged.current, at);
        end();
      },
      onDragEnd: end,
    }),
    handle: (at) => ({
      draggable: true,
      onDragStart: (event) => {
        dragged.current = at;
        event.stopPropagation();
        event.dataTransfer.effectAllowed = 'move';
        const row = event.currentTarget.closest('li');
        if (row) event.dataTransfer.setDragImage(row, 8, 16);
      },
    }),
    keys: (at) => ({
      onKeyDown: (event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        const to = at + (step ?? 0);
        if (!event.altKey || step === undefined || to < 0 || to >= count) return;
        event.preventDefault();
        move(at, to);
      },
    }),
  };
}
