import { useSyncExternalStore } from 'react';

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The part of the address after `#`. */
export const useHash = (): string => useSyncExternalStore(onHashChange, () => location.hash.slice(1));
