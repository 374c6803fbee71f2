import { useEffect, useRef, useState } from 'react';

/** So long after the last letter a text is stored. */
const restMs = 800;

/** A text that is stored by itself: a moment after the last letter, and when the field is left or taken away. */
export function useSavedText(stored: string, save: (text: string) => Promise<void>) {
  const [draft, setDraft] = useState<string>();
  const saved = useRef<string>(undefined);
  const flush = () => {
    if (draft === undefined || draft === saved.current) return;
    saved.current = draft;
    void save(draft);
  };
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(() => latest.current(), restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => latest.current(), []);
  // Once it is stored, what the other one writes shows here again.
  if (draft !== undefined && draft === stored) setDraft(undefined);
  return { text: draft ?? stored, setText: setDraft, flush };
}
