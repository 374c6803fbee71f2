type Listener = (heading: string) => void;
const listeners = new Set<Listener>();

/** Lets whoever put a heading at the memo's end go on writing below it, where the memo is on the screen. */
export function writeBelow(heading: string): void {
  for (const listener of listeners) listener(heading);
}

/** @returns what ends it */
export function onWriteBelow(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
