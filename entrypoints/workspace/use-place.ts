import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Place =
  | { page: 'today' | 'pairs' | 'dates' | 'cases' | 'kit' }
  | { page: 'pair' | 'session'; id: string };

const lists = ['pairs', 'dates', 'cases', 'kit'] as const;

const subscribe = (onChange: () => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** Where in the workspace we are, by the address: `#/today` (the start), `#/pairs`, `#/pairs/<id>`, `#/sessions/<id>`, `#/dates`, `#/cases`, `#/kit`. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const list = lists.find((page) => hash === `#/${page}`);
  if (list) return { page: list };
  const [, noun, id] = /^#\/(pairs|sessions)\/([\w-]+)$/.exec(hash) ?? [];
  if (!id) return { page: 'today' };
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
