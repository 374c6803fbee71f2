import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Place = { page: 'pairs' } | { page: 'pair' | 'session'; id: string };

const subscribe = (onChange: () => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** Where in the workspace we are, by the address: `#/pairs`, `#/pairs/<id>`, `#/sessions/<id>`. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [, noun, id] = /^#\/(pairs|sessions)\/([\w-]+)$/.exec(hash) ?? [];
  if (!id) return { page: 'pairs' };
  return { page: noun === 'pairs' ? 'pair' : 'session', id };
}

/** Another page begins at its top, and the keyboard and the screen reader with it. */
export function useFreshStart(place: Place) {
  const main = useRef<HTMLElement>(null);
  const key = JSON.stringify(place);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [key]);
  return main;
}
