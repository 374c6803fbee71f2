import type { ReactNode } from 'react';

const tones = {
  calm: 'bg-sunk text-ink',
  attention: 'bg-amber-soft text-ink',
  good: 'bg-moss-soft text-ink',
} as const;

/** Something to know, said in place. */
export function Notice({ tone = 'calm', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <div role="status" className={`rounded-md px-3 py-2 text-sm ${tones[tone]}`}>
      {children}
    </div>
  );
}
