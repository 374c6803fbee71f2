import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { RestoreFromFile } from '@/components/frame/RestoreFromFile';
import { dayFileName, messageOf, saveFile } from '@/components/frame/save-file';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { exportAll, type StoredAmounts, storedAmounts } from '@/lib/backup/store';
import { MoveToNewComputer } from './MoveToNewComputer';
import { Page, Section } from './Page';
import { useSpaceUsed } from './use-space-used';
import { WipeEverything } from './WipeEverything';

export function DataPage() {
  const t = useTranslations('options');
  const { dateTime } = useFormatter();
  const amounts = useLiveQuery(storedAmounts, []);
  const [said, setSaid] = useState<{ of: 'restore' | 'wipe'; text: string }>();
  return (
    <Page title={t('nav.data')}>
      <Section title={t('data.where')}>
        <p className="break-normal">{t('data.whereText')}</p>
        <p className="break-normal text-ink-2">{t('data.whereWarning')}</p>
      </Section>
      <Section title={t('data.amount')}>{amounts && <Amounts amounts={amounts} />}</Section>
      <Export />
      <MoveToNewComputer />
      <Section title={t('data.restore')} intro={t('data.restoreText')}>
        <RestoreFromFile
          label={t('restore.choose')}
          onRestored={({ exportedAt }) => {
            const date = dateTime(exportedAt, { dateStyle: 'long', timeStyle: 'short' });
            setSaid({ of: 'restore', text: t('restore.done', { date }) });
          }}
        />
        {said?.of === 'restore' && <Notice tone="good">{said.text}</Notice>}
      </Section>
      {amounts && (
        <WipeEverything
          amounts={amounts}
          said={said?.of === 'wipe' ? said.text : ''}
          onSaid={(text) => setSaid({ of: 'wipe', text })}
        />
      )}
    </Page>
  );
}

function Amounts({ amounts }: { amounts: StoredAmounts }) {
  const t = useTranslations('options.data');
  const { number } = useFormatter();
  const bytes = useSpaceUsed(amounts);
  const facts = (['pairs', 'sessions', 'topics', 'todos', 'utterances', 'packs'] as const).map(
    (what) => [t(what), number(amounts[what])] as const,
  );
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
      {facts.map(([name, value]) => (
        <Amount key={name} name={name} value={value} />
      ))}
      {bytes !== undefined && (
        <Amount name={t('size')} value={t('sizeOf', { size: number(bytes / 1_000_000, megabytes) })} />
      )}
    </dl>
  );
}

const megabytes = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;

function Amount({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-sm text-ink-2">{name}</dt>
      <dd className="text-lg tabular-nums">{value}</dd>
    </div>
  );
}

function Export() {
  const t = useTranslations('options.data');
  const [said, setSaid] = useState<{ tone: 'good' | 'attention'; text: string }>();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    try {
      const name = dayFileName('backup', new Date());
      saveFile(await exportAll(), name);
      setSaid({ tone: 'good', text: t('exported', { name }) });
    } catch (error) {
      setSaid({ tone: 'attention', text: t('exportFailed', { message: messageOf(error) }) });
    }
    setIsBusy(false);
  };
  return (
    <Section title={t('export')} intro={t('exportText')}>
      <p className="break-normal text-ink-2">{t('exportStays')}</p>
      <div>
        <Button look="primary" isDisabled={isBusy} onPress={save}>
          {t(isBusy ? 'exporting' : 'exportButton')}
        </Button>
      </div>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
    </Section>
  );
}
