import { useSyncExternalStore } from 'react';

/** What is asked for now, in this panel and for this session only: ids of topics, never a word of what was said. */
type Offers = {
  sessionId: string;
  shown: ReadonlySet<string>;
  answered: ReadonlySet<string>;
};

let offers: Offers = { sessionId: '', shown: new Set(), answered: new Set() };
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const offersNow = (): Offers => offers;
export const useOffers = (): Offers => useSyncExternalStore(subscribe, offersNow);

function set(next: Offers) {
  offers = next;
  for (const listener of listeners) listener();
}

const keyOf = (sessionId: string) => `engawa.answered.${sessionId}`;

/** Begins with what was answered in this session before the panel was drawn anew. */
export function beginOffers(sessionId: string): void {
  if (offers.sessionId === sessionId) return;
  const stored = sessionStorage.getItem(keyOf(sessionId));
  set({ sessionId, shown: new Set(), answered: new Set(stored ? stored.split(' ') : []) });
}

export function showOffers(shown: ReadonlySet<string>): void {
  const isSame = shown.size === offers.shown.size && [...shown].every((id) => offers.shown.has(id));
  if (!isSame) set({ ...offers, shown });
}

/** Yes, or not yet: in this session it is not asked again. */
export function answerOffers(topicIds: readonly string[]): void {
  if (topicIds.every((id) => offers.answered.has(id))) return;
  const answered = new Set([...offers.answered, ...topicIds]);
  sessionStorage.setItem(keyOf(offers.sessionId), [...answered].join(' '));
  set({ ...offers, answered });
}
