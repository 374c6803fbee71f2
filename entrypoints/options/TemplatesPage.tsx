import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { PackEditor } from '@/components/packs/PackEditor';
import { PackGallery } from '@/components/packs/PackGallery';
import { isOwnPack, packById } from '@/lib/packs/store';
import { useHash } from './use-hash';

const go = (packId?: string) => {
  location.hash = packId ? `templates/${packId}` : 'templates';
};

/** An own pack is edited; of one that is found nowhere, the editor says so. */
const isForEditor = async (packId: string) =>
  (await isOwnPack(packId)) || (await packById(packId)).id !== packId;

/** All templates, or the own one that the address names: `#templates/<id>`. */
export function TemplatesPage() {
  const [, packId] = useHash().split('/');
  const place = useLiveQuery(
    async () => ({ packId, isEditor: packId ? await isForEditor(packId) : false }),
    [packId],
  );
  const [note, setNote] = useState<string>();
  // Until it is read, a live query answers for the place before.
  if (!place || place.packId !== packId) return null;
  if (packId && place.isEditor) {
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
