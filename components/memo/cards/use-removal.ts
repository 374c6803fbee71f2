import { useEffect, useRef, useState } from 'react';
import * as Y from 'yjs';
import { cards } from '@/lib/memo/memo';

/** Removing cards and items so that the last removal can be taken back. */
export function useRemoval(doc: Y.Doc) {
  const undoManager = useRef<Y.UndoManager>(undefined);
  /** What was removed last, in words, and before which card it stood. */
  const [removed, setRemoved] = useState<{ name: string; place: number }>();
  useEffect(() => {
    undoManager.current = new Y.UndoManager(cards(doc), {
      trackedOrigins: new Set([removing]),
      captureTimeout: 0,
    });
    return () => undoManager.current?.destroy();
  }, [doc]);
  return {
    removed,
    removeAt:
      (place: number): Remove =>
      (name, act) => {
        doc.transact(act, removing);
        setRemoved({ name, place });
      },
    undo: () => {
      undoManager.current?.undo();
      setRemoved(undefined);
    },
  };
}

/** Does what removes the thing of this name, so that it can be taken back. */
export type Remove = (name: string, act: () => void) => void;

const removing = {};
