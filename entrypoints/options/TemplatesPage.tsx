import { useState } from 'react';
import { PackEditor } from '@/components/packs/PackEditor';
import { PackGallery } from '@/components/packs/PackGallery';

/** All templates, or one of one's own being edited. */
export function TemplatesPage() {
  const [editedId, setEditedId] = useState<string>();
  const [note, setNote] = useState<string>();
  if (editedId) {
    return (
      <PackEditor
        key={editedId}
        packId={editedId}
        onBack={(said) => {
          setEditedId(undefined);
          setNote(said);
        }}
      />
    );
  }
  return <PackGallery note={note} onNote={setNote} onEdit={setEditedId} />;
}
