import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import { type ExportProblem, type ReadExport, readExportFile } from '@/lib/backup/read-export';
import type { ExportFile } from '@/lib/backup/schema';
import { restoreAll, storedAmounts } from '@/lib/backup/store';
import { isSealed } from '@/lib/moving/sealed-file';
import { AskPassphrase } from '../moving/AskPassphrase';
import { SharedPairs } from '../moving/SharedPairs';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { messageOf } from './save-file';

type Props = { label: string; look?: 'primary' | 'plain'; onRestored: (file: ExportFile) => void };

type Now = { pairs: number; sessions: number };
type Step =
  | { file: ExportFile; now: Now }
  | { problems: ExportProblem[] }
  | { sealed: File }
  | { failed: string }
  | 'reading'
  | undefined;

/** Chooses a backup, shows what is in it, asks, and puts it in the place of everything. */
export function RestoreFromFile({ label, look = 'plain', onRestored }: Props) {
  const t = useTranslations('options.restore');
  const [step, setStep] = useState<Step>();
  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setStep('reading');
    try {
      if (await isSealed(file)) setStep({ sealed: file });
      else await show(await readExportFile(file));
    } catch (error) {
      setStep({ failed: messageOf(error) });
    }
  };
  const show = async (read: ReadExport) =>
    setStep('data' in read ? { file: read.data, now: await storedAmounts() } : read);
  const restore = async (file: ExportFile) => {
    try {
      await restoreAll(file);
    } catch (error) {
      return setStep({ failed: messageOf(error) });
    }
    setStep(undefined);
    onRestored(file);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <FileTrigger acceptedFileTypes={['application/json', '.json', '.age']} onSelect={take}>
        <Button look={look} isDisabled={step === 'reading'}>
          {label}
        </Button>
      </FileTrigger>
      <div role="status" className="text-sm empty:hidden">
        {step === 'reading' && <p className="text-ink-2">{t('reading')}</p>}
        {typeof step === 'object' && 'problems' in step && <Problems problems={step.problems} />}
        {typeof step === 'object' && 'failed' in step && (
          <p className="text-red">{t('failed', { message: step.failed })}</p>
        )}
      </div>
      {typeof step === 'object' && 'sealed' in step && (
        <AskPassphrase
          file={step.sealed}
          onRead={(read) => void show(read)}
          onCancel={() => setStep(undefined)}
        />
      )}
      <Dialog
        title={t('title')}
        isOpen={typeof step === 'object' && 'file' in step}
        onClose={() => setStep(undefined)}
        isUrgent
      >
        {typeof step === 'object' && 'file' in step && (
          <Question {...step} onYes={() => restore(step.file)} onNo={() => setStep(undefined)} />
        )}
      </Dialog>
    </div>
  );
}

function Problems({ problems }: { problems: ExportProblem[] }) {
  const t = useTranslations('options.restore');
  return (
    <>
      <p>{t('refused')}</p>
      <ul className="mt-1 list-disc pl-5 text-red">
        {problems.map(({ path, code }) => (
          <li key={`${path} ${code}`} className="break-words">
            {t(`problems.${code}`, { path })}
          </li>
        ))}
      </ul>
    </>
  );
}

type QuestionProps = { file: ExportFile; now: Now; onYes: () => Promise<void>; onNo: () => void };

function Question({ file, now: { pairs, sessions }, onYes, onNo }: QuestionProps) {
  const t = useTranslations('options.restore');
  const common = useTranslations('common');
  const [isBusy, setIsBusy] = useState(false);
  const isEmpty = pairs + sessions === 0;
  const isGoing = file.tables.sessions.some(({ status }) => status !== 'done');
  return (
    <>
      <Contents file={file} />
      <p>{isEmpty ? t('replacesNothing') : t('replaces', { pairs, sessions })}</p>
      {isGoing && <p>{t('captions')}</p>}
      <SharedPairs tables={file.tables} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onNo} isDisabled={isBusy}>
          {common('cancel')}
        </Button>
        <Button
          look={isEmpty ? 'primary' : 'danger'}
          isDisabled={isBusy}
          onPress={() => {
            setIsBusy(true);
            void onYes();
          }}
        >
          {t(isBusy ? 'busy' : isEmpty ? 'yesEmpty' : 'yes')}
        </Button>
      </div>
    </>
  );
}

function Contents({ file: { exportedAt, tables } }: { file: ExportFile }) {
  const t = useTranslations('options.restore');
  const { dateTime, list } = useFormatter();
  const others = tables.pairs.flatMap(
    ({ personId }) => tables.people.find(({ id }) => id === personId)?.name ?? [],
  );
  const lastAt = Math.max(...tables.sessions.map(({ startedAt }) => startedAt));
  const last = {
    count: tables.sessions.length,
    date: Number.isFinite(lastAt) ? dateTime(lastAt, { dateStyle: 'long' }) : '',
  };
  const facts = [
    [t('made'), dateTime(exportedAt, { dateStyle: 'long', timeStyle: 'short' })],
    [t('people'), others.length > 0 ? list(others) : t('nobody')],
    [t('sessions'), tables.sessions.length > 0 ? t('last', last) : t('noSessions')],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded-md bg-sunk px-3 py-2">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
