import type { ReactNode } from 'react';

/** To a 1on1's page: within the workspace, or from the panel in a tab of its own. */
export function SessionLink({ sessionId, children }: { sessionId: string; children: ReactNode }) {
  const isHere = location.pathname === '/workspace.html';
  return (
    <a
      href={`/workspace.html#/sessions/${sessionId}`}
      {...(isHere ? {} : { target: '_blank', rel: 'noopener' })}
      className="rounded-sm text-moss underline underline-offset-2"
    >
      {children}
    </a>
  );
}
