import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { Pack } from '@/lib/packs/schema';
import { packById, saveOwnPack } from '@/lib/packs/store';
import type { Words } from './words';

type Change = (pack: Pack) => Pack;

/** Something that was just done; `undo` takes it back. */
export type Deed = {
  text: string;
  undo?: Change;
  /** What undoes it would undo later edits too. */
  isUndoneAlone?: true;
};

export type PackEdits = {
  pack: Pack;
  /** Saves the change on top of what is stored now. false where it could not be saved. */
  apply: (change: Change, deed?: Deed) => Promise<boolean>;
  deed: Deed | undefined;
  savedAt: number | undefined;
  hasFailed: boolean;
  /** Words typed but not saved, by field; kept while a theme is folded away. */
  drafts: Record<string, Words>;
  setDraft: (field: string, words: Words | undefined) => void;
  dropDrafts: () => void;
};

/** Half-typed words outlive a look at another page of the options; they are gone with the tab. */
const draftsOf = new Map<string, Record<string, Words>>();

/** An own pack as it is stored, its edits one after the other, and what is half typed. */
export function usePackEdits(packId: string): { isRead: boolean; edits: PackEdits | undefined } {
  const stored = useLiveQuery(() => packById(packId), [packId]);
  // Shown between the save and the live query, so that a field never flashes back.
  const [justSaved, setJustSaved] = useState<Pack>();
  const [status, setStatus] = useState<Pick<PackEdits, 'deed' | 'savedAt' | 'hasFailed'>>({
    deed: undefined,
    savedAt: undefined,
    hasFailed: false,
  });
  const [drafts, setDrafts] = useState(() => draftsOf.get(packId) ?? {});
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    if (stored) setJustSaved(undefined);
  }, [stored]);

  const save = async (change: Change, deed: Deed | undefined): Promise<boolean> => {
    try {
      const next = change(await packById(packId));
      // A pack deleted elsewhere falls back to another one, which is not ours to change.
      if (next.id !== packId) return false;
      await saveOwnPack(next);
      setJustSaved(next);
      setStatus((before) => ({
        deed: deed ?? (before.deed?.isUndoneAlone ? undefined : before.deed),
        savedAt: Date.now(),
        hasFailed: false,
      }));
      return true;
    } catch {
      setStatus((before) => ({ ...before, hasFailed: true }));
      return false;
    }
  };
  const apply: PackEdits['apply'] = (change, deed) => {
    const result = queue.current.then(() => save(change, deed));
    queue.current = result;
    return result;
  };
  const setDraft: PackEdits['setDraft'] = (field, words) => {
    const { [field]: _, ...others } = draftsOf.get(packId) ?? {};
    const next = words ? { ...others, [field]: words } : others;
    draftsOf.set(packId, next);
    setDrafts(next);
  };
  const dropDrafts = () => {
    draftsOf.delete(packId);
    setDrafts({});
  };

  const pack = justSaved ?? stored;
  const isHere = pack?.id === packId;
  return {
    isRead: stored !== undefined,
    edits: isHere ? { pack, apply, ...status, drafts, setDraft, dropDrafts } : undefined,
  };
}

export const PackEditsContext = createContext<PackEdits | undefined>(undefined);

/** The edits of the pack that this part of the editor belongs to. */
export function useEdits(): PackEdits {
  const edits = useContext(PackEditsContext);
  if (!edits) throw new Error('no pack is being edited here');
  return edits;
}
