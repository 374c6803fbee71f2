import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { messageOf } from '@/components/frame/save-file';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import { TextInput } from '@/components/ui/TextInput';
import { type StoredAmounts, wipeAll } from '@/lib/backup/store';
import { Section } from './Page';

/** Deletes all there is, after a typed word. */
type Props = { amounts: StoredAmounts; said: string; onSaid: (said: string) => void };

export function WipeEverything({ amounts, said, onSaid }: Props) {
  const t = useTranslations('options.data');
  const [isAsking, setIsAsking] = useState(false);
  const wipe = async () => {
    try {
      await wipeAll();
      onSaid(t('wiped'));
    } catch (error) {
      onSaid(messageOf(error));
    }
    setIsAsking(false);
  };
  return (
    <Section title={t('wipe')} intro={t('wipeText')}>
      <div>
        <Button look="danger" onPress={() => setIsAsking(true)}>
          {t('wipeButton')}
        </Button>
      </div>
      {said && <Notice>{said}</Notice>}
      <Dialog title={t('wipeTitle')} isOpen={isAsking} onClose={() => setIsAsking(false)} isUrgent>
        <Question amounts={amounts} onYes={wipe} onNo={() => setIsAsking(false)} />
      </Dialog>
    </Section>
  );
}

type QuestionProps = { amounts: StoredAmounts; onYes: () => Promise<void>; onNo: () => void };

function Question({ amounts: { pairs, sessions, todos }, onYes, onNo }: QuestionProps) {
  const t = useTranslations('options.data');
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const word = t('wipeWord');
  const isSure = typed.trim().toLowerCase() === word;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSure || isBusy) return;
    setIsBusy(true);
    void onYes();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <p>{t('wipeConsequence', { pairs, sessions, todos })}</p>
      <p className="text-ink-2">{t('wipeBackup')}</p>
      <TextInput
        label={t('wipeType', { word })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        autoFocus
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onNo} isDisabled={isBusy}>
          {t('wipeNo')}
        </Button>
        <Button type="submit" look="danger" isDisabled={!isSure || isBusy}>
          {t(isBusy ? 'wiping' : 'wipeYes')}
        </Button>
      </div>
    </form>
  );
}
