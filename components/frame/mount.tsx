import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/theme.css';

/**
 * React Aria adds a style element of this id unless there is one, which our policy would refuse and report. Its one
 * rule stands in theme.css.
 */
const pressableStyleId = 'react-aria-pressable-style';

/** Puts a page on the screen. */
export function mount(page: ReactNode): void {
  const placeholder = document.createElement('meta');
  placeholder.id = pressableStyleId;
  document.head.append(placeholder);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
