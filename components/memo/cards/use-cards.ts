import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { readCards } from '@/lib/memo/cards';
import { cards } from '@/lib/memo/memo';

/** The cards of an open memo. Read from the document itself: asking the database would slow each key typed. */
export function useCards(doc: Y.Doc) {
  const [read, setRead] = useState(() => readCards(doc));
  useEffect(() => {
    const all = cards(doc);
    const update = () => setRead(readCards(doc));
    update();
    all.observeDeep(update);
    return () => all.unobserveDeep(update);
  }, [doc]);
  return read;
}
