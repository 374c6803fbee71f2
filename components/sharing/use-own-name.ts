import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { me, renamePerson } from '@/lib/people/store';

/** My name, which the other one sees: asked for where I have not given it yet. */
export function useOwnName() {
  const self = useLiveQuery(() => me(), []);
  const [draft, setDraft] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const isAsked = self?.name === '';
  /** Whether there is a name now. */
  const keep = async (): Promise<boolean> => {
    if (!self || !isAsked) return self !== undefined;
    setIsMissing(draft.trim() === '');
    if (draft.trim() === '') return false;
    await renamePerson(self.id, draft);
    return true;
  };
  // A form does not go off while one of its fields is in error.
  return { isAsked, draft, setDraft, isMissing: isMissing && draft.trim() === '', keep };
}
