import { Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import { newId } from '@/lib/new-id';
import { copyOf } from '@/lib/packs/edit-pack';
import { type PackProblem, readPackFile } from '@/lib/packs/pack-file';
import type { Pack } from '@/lib/packs/schema';
import { saveOwnPack } from '@/lib/packs/store';
import { Button } from '../ui/Button';
import { ConflictDialog } from './ConflictDialog';
import { copyName } from './copy-name';
import { ImportProblems } from './ImportProblems';
import { PartlyDialog } from './PartlyDialog';
import type { FullPack } from './use-packs';

const largestFile = 2 * 1024 * 1024;

type Props = { packs: FullPack[]; onOpen: () => void; onImported: (pack: Pack, note: string) => void };

/** Opens a pack file; nothing that is there is replaced without asking. */
export function ImportPack({ packs, onOpen, onImported }: Props) {
  const t = useTranslations('templates');
  const locale = useLocale();
  const [refused, setRefused] = useState<{ file: string; problems: PackProblem[] }>();
  const [partly, setPartly] = useState<{ pack: Pack; problems: PackProblem[] }>();
  const [conflict, setConflict] = useState<{ mine: Pack; theirs: Pack }>();
  const names = packs.map(({ pack }) => pack.name);

  const save = async (pack: Pack, say: (name: string) => string) => {
    await saveOwnPack(pack);
    setConflict(undefined);
    onImported(pack, say(pack.name[locale]));
  };
  const take = (pack: Pack) => save(pack, (name) => t('imported', { name }));

  const place = async (pack: Pack) => {
    setPartly(undefined);
    const same = packs.find((other) => other.pack.id === pack.id);
    if (!same) await take(pack);
    else if (same.isOwn) setConflict({ mine: same.pack, theirs: pack });
    else
      await save(copyOf(pack, newId(), copyName(pack.name, names)), (name) =>
        t(same.isFromCompany ? 'importedAsCopyOfCompany' : 'importedAsCopy', { name }),
      );
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    onOpen();
    const { pack, problems } =
      file.size > largestFile
        ? { problems: [{ path: '', code: 'too-large' } as const] }
        : readPackFile(await file.text());
    setRefused(pack ? undefined : { file: file.name, problems });
    if (pack && problems.length > 0) setPartly({ pack, problems });
    else if (pack) await place(pack);
  };
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => void open(files?.[0])}
      >
        <Button>
          <Upload size={15} aria-hidden />
          {t('import')}
        </Button>
      </FileTrigger>
      {refused && <ImportProblems {...refused} onClose={() => setRefused(undefined)} />}
      {partly && (
        <PartlyDialog
          {...partly}
          onClose={() => setPartly(undefined)}
          onTake={() => void place(partly.pack)}
        />
      )}
      {conflict && (
        <ConflictDialog
          {...conflict}
          onClose={() => setConflict(undefined)}
          onReplace={() => void take(conflict.theirs)}
          onKeepBoth={() =>
            void take({ ...conflict.theirs, id: newId(), name: copyName(conflict.theirs.name, names) })
          }
        />
      )}
    </>
  );
}
