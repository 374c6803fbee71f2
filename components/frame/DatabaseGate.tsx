import type { ReactNode } from 'react';

export function DatabaseGate({ children }: { children: ReactNode }) {
  return children;
}
