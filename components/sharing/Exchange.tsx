import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { SpaceRow } from '@/lib/sharing/space-row';
import { Button } from '../ui/Button';
import { TextInput } from '../ui/TextInput';
import { saveExchange } from './save-exchange';
import { TakenFile } from './TakenFile';
import { useFileDrop } from './use-file-drop';
import { type Outcome, useTakeExchange } from './use-take-exchange';

type Props = { pair: PairWithPerson; space: SpaceRow };

/** Exchange files out and in. */
export function Exchange({ pair, space }: Props) {
  const t = useTranslations('share');
  const [exported, setExported] = useState<string>();
  const [isPasting, setIsPasting] = useState(false);
  const { outcome, takeFile, takeText } = useTakeExchange();
  const take = (taking: Promise<void>) => {
    setExported(undefined);
    setIsPasting(false);
    void taking;
  };
  const { isOver, target } = useFileDrop((file) => take(takeFile(file)));
  // The first key comes with the inviter's first file.
  const canExport = space.epochs.length > 0;
  const isReading = outcome === 'reading';
  return (
    <fieldset
      {...target}
      aria-label={t('now.files')}
      className={`-mx-3 flex flex-col items-start gap-2 rounded-md px-3 py-2 ${isOver ? 'bg-moss-soft' : ''}`}
    >
      {!canExport && <p>{t('now.waitFirst', { name: pair.person.name })}</p>}
      <div className="flex flex-wrap items-center gap-2">
        {canExport && (
          <Button onPress={() => void saveExchange(pair, space.id).then(setExported)}>
            <Download size={15} aria-hidden />
            {t('now.export')}
          </Button>
        )}
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => files?.[0] && take(takeFile(files[0]))}
        >
          <Button isDisabled={isReading}>
            <Upload size={15} aria-hidden />
            {t('read')}
          </Button>
        </FileTrigger>
        <span className="-ml-1">
          <Button look="link" isSmall aria-expanded={isPasting} onPress={() => setIsPasting(!isPasting)}>
            {t('now.paste')}
          </Button>
        </span>
      </div>
      {isPasting ? (
        <Paste onText={(text) => take(takeText(text))} />
      ) : (
        <p className="text-xs text-ink-2">{t('orDrop')}</p>
      )}
      <Said pair={pair} exported={exported} outcome={outcome} />
    </fieldset>
  );
}

function Paste({ onText }: { onText: (text: string) => void }) {
  const t = useTranslations('share');
  const [draft, setDraft] = useState('');
  return (
    <div className="flex w-full max-w-[640px] flex-col items-start gap-2">
      <div className="w-full">
        <TextInput
          label={t('now.content')}
          rows={4}
          value={draft}
          onChange={setDraft}
          spellCheck="false"
          autoFocus
        />
      </div>
      <Button isDisabled={draft.trim() === ''} onPress={() => onText(draft)}>
        {t('read')}
      </Button>
    </div>
  );
}

type SaidProps = { pair: PairWithPerson; exported: string | undefined; outcome: Outcome | undefined };

function Said({ pair, exported, outcome }: SaidProps) {
  const t = useTranslations('share.now');
  return (
    <div role="status" className="max-w-[640px] empty:hidden">
      {exported && <p>{t('exported', { file: exported, name: pair.person.name })}</p>}
      {!exported && outcome === 'reading' && <p className="text-ink-2">{t('reading')}</p>}
      {!exported && typeof outcome === 'object' && <TakenFile pair={pair} outcome={outcome} />}
    </div>
  );
}
