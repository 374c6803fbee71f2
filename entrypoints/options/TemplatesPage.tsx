import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { PackEditor } from '@/components/packs/PackEditor';
import { PackGallery } from '@/components/packs/PackGallery';
import { allPacks } from '@/lib/packs/store';
import { useHash } from './use-hash';

const go = (packId?: string) => {
  location.hash = packId ? `templates/${packId}` : 'templates';
};

/** All templates, or the own one that the address names: `#templates/<id>`. */
export function TemplatesPage() {
  const [, packId] = useHash().split('/');
  const packs = useLiveQuery(() => allPacks(), []);
  const [note, setNote] = useState<string>();
  if (!packs) return null;
  const isBuiltIn = packs.some(({ id, isOwn }) => id === packId && !isOwn);
  if (packId && !isBuiltIn) {
    return (
      <PackEditor
        key={packId}
        packId={packId}
        onBack={(said) => {
          setNote(said);
          go();
        }}
      />
    );
  }
  return <PackGallery shownId={packId} note={note} onNote={setNote} onEdit={go} />;
}
