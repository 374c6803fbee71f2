import type { ReactNode } from 'react';

/** What a list says while nothing is in it: one sentence, and the way to begin. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-2 py-2 text-ink-2">
      <p>{children}</p>
      {action}
    </div>
  );
}
