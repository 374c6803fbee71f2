import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { allPacks } from '@/lib/packs/store';
import { addSamplePair } from '@/lib/pairs/sample';
import { addPair } from '@/lib/pairs/store';
import { me, renamePerson } from '@/lib/people/store';
import en from '@/lib/texts/en/first-run.json';
import ja from '@/lib/texts/ja/first-run.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';

/** Three steps: my name, who with, which template. Each can be skipped; a sample pair shows how it works. */
export function FirstRun({ onDone }: { onDone: () => void }) {
  return (
    <WithTexts own={{ ja, en }}>
      <Steps onDone={onDone} />
    </WithTexts>
  );
}

function Steps({ onDone }: { onDone: () => void }) {
  const t = useTranslations('firstRun');
  const [step, setStep] = useState(0);
  const [name, setName] = useState('');
  const [other, setOther] = useState('');
  const [packId, setPackId] = useState('general');

  const finish = async () => {
    if (name.trim()) await renamePerson((await me()).id, name);
    if (other.trim()) {
      await addPair({
        name: other,
        relation: 'line',
        memberIs: 'other',
        packId,
        cadence: 'biweekly',
        lengthMin: 30,
      });
    }
    onDone();
  };
  const trySample = async () => {
    if (name.trim()) await renamePerson((await me()).id, name);
    await addSamplePair(document.documentElement.lang === 'ja' ? 'ja' : 'en');
    onDone();
  };

  return (
    <main className="mx-auto flex min-h-screen max-w-md flex-col gap-5 px-5 py-8">
      <header>
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <p className="text-ink-2">{t('promise')}</p>
      </header>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (step < 2) setStep(step + 1);
          else void finish();
        }}
      >
        <p className="text-sm text-ink-2">{t('step', { step: step + 1 })}</p>
        {step === 0 && (
          <TextInput
            key="me"
            label={t('myName')}
            hint={t('myNameHint')}
            value={name}
            onChange={setName}
            autoFocus
          />
        )}
        {step === 1 && (
          <TextInput
            key="other"
            label={t('otherName')}
            hint={t('otherNameHint')}
            value={other}
            onChange={setOther}
            autoFocus
          />
        )}
        {step === 2 && <PackChoice value={packId} onChange={setPackId} />}
        <div className="flex items-center justify-between gap-2">
          <span className="-ml-2">
            <Button look="quiet" onPress={() => (step < 2 ? setStep(step + 1) : void finish())}>
              {t('skip')}
            </Button>
          </span>
          <Button look="primary" type="submit">
            {step < 2 ? t('next') : t('begin')}
          </Button>
        </div>
      </form>
      <div className="border-t border-line pt-4">
        <p className="text-sm text-ink-2">{t('sampleHint')}</p>
        <span className="-ml-1">
          <Button look="link" onPress={() => void trySample()}>
            {t('sample')}
          </Button>
        </span>
      </div>
    </main>
  );
}

function PackChoice({ value, onChange }: { value: string; onChange: (packId: string) => void }) {
  const t = useTranslations('firstRun');
  const locale = useLocale();
  const packs = useLiveQuery(() => allPacks(), []) ?? [];
  const chosen = packs.find(({ id }) => id === value);
  return (
    <div className="flex flex-col gap-1">
      <Select
        label={t('template')}
        value={value}
        options={packs.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        onChange={onChange}
      />
      <p aria-live="polite" className="min-h-11 text-sm text-ink-2">
        {chosen?.description[locale]}
      </p>
    </div>
  );
}
