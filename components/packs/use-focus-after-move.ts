import { type RefObject, useEffect, useRef } from 'react';

type Tool = 'up' | 'down';

/** Moving a row in the page takes the focus off the button that moved it; this gives it back. */
export function useFocusAfterMove(row: RefObject<HTMLLIElement | null>, at: number): (tool: Tool) => void {
  const moved = useRef<{ tool: Tool; from: number }>(undefined);
  useEffect(() => {
    if (moved.current === undefined || moved.current.from === at) return;
    const { tool } = moved.current;
    moved.current = undefined;
    // At an end of the list the button that was pressed can do nothing more.
    const tools = tool === 'up' ? ['up', 'down'] : ['down', 'up'];
    const buttons = tools.map((name) =>
      row.current?.querySelector<HTMLButtonElement>(`:scope > div [data-tool=${name}]`),
    );
    buttons.find((button) => button && !button.disabled)?.focus();
  });
  return (tool) => {
    moved.current = { tool, from: at };
  };
}
