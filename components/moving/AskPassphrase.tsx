import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReadExport } from '@/lib/backup/read-export';
import type { SealRefusal } from '@/lib/moving/sealed-file';
import { readSealedBackup } from '@/lib/moving/store';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { messageOf } from '../frame/save-file';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { beforeLongWork } from './before-long-work';
import { PassphraseField, ShowPassphrase } from './PassphraseField';

type Props = { file: Blob; onRead: (read: ReadExport) => void; onCancel: () => void };

/** The passphrase of a sealed backup. Nothing is stored by it. */
export function AskPassphrase(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Asking {...props} />
    </WithTexts>
  );
}

function Asking(props: Props) {
  const t = useTranslations('move.open');
  return (
    <Dialog title={t('title')} isOpen onClose={props.onCancel} isUrgent>
      <Passphrase {...props} />
    </Dialog>
  );
}

type Trouble = { refused: SealRefusal } | { failed: string };

function Passphrase({ file, onRead, onCancel }: Props) {
  const t = useTranslations('move');
  const common = useTranslations('common');
  const [typed, setTyped] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const open = async () => {
    setIsBusy(true);
    setTrouble(undefined);
    await beforeLongWork();
    try {
      const read = await readSealedBackup(file, typed);
      if (!('refused' in read)) return onRead(read);
      setTrouble(read);
    } catch (error) {
      setTrouble({ failed: messageOf(error) });
    }
    setIsBusy(false);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '' && !isBusy) void open();
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-3">
      <p>{t('open.hint')}</p>
      <PassphraseField label={t('passphrase')} value={typed} onChange={setTyped} isShown={isShown} hasFocus />
      <ShowPassphrase isShown={isShown} onChange={setIsShown} />
      <p role="alert" className="text-sm text-red empty:hidden">
        {trouble &&
          ('refused' in trouble
            ? t(`open.${trouble.refused}`)
            : t('open.failed', { message: trouble.failed }))}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel} isDisabled={isBusy}>
          {common('cancel')}
        </Button>
        <Button type="submit" look="primary" isDisabled={isBusy || typed.trim() === ''}>
          {t(isBusy ? 'open.opening' : 'open.yes')}
        </Button>
      </div>
    </form>
  );
}
