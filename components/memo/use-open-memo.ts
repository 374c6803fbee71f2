import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { type OpenMemo, openMemo } from '@/lib/memo/store';

/**
 * The session's document, open as long as the component stands; undefined until it was read.
 * @param erasedAt when captured text was deleted from it: what was open before is opened anew
 */
export function useOpenMemo(sessionId: string, erasedAt: number | undefined) {
  const [doc, setDoc] = useState<Y.Doc>();
  const [hasFailed, setHasFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened anew after a deletion
  useEffect(() => {
    let isOver = false;
    let opened: OpenMemo | undefined;
    void openMemo(sessionId, () => setHasFailed(true)).then((found) => {
      opened = found;
      if (isOver) found?.close();
      else setDoc(found?.doc);
    });
    return () => {
      isOver = true;
      setDoc(undefined);
      opened?.close();
    };
  }, [sessionId, erasedAt]);
  return { doc, hasFailed };
}
