import type { ReactNode } from 'react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { announceReplaced, noteSentinel } from '@/lib/backup/open-database';
import type { Sentinel } from '@/lib/backup/sentinel';
import type { Trouble } from '@/lib/backup/trouble';
import en from '@/lib/texts/en/options.json';
import ja from '@/lib/texts/ja/options.json';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { RestoreFromFile } from './RestoreFromFile';
import { SaveRawData } from './SaveRawData';
import { WithTexts } from './WithTexts';

type Props = { trouble: Trouble; onTryAgain: () => void };

/** In the place of a page whose database cannot be used: what happened, what is safe, what to do. */
export function DatabaseTrouble(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Screen {...props} />
    </WithTexts>
  );
}

function Screen({ trouble, onTryAgain }: Props) {
  const t = useTranslations('options.trouble');
  return (
    <main className="mx-auto flex max-w-[560px] flex-col gap-5 px-4 py-8 sm:py-16">
      <h1 className="text-xl font-semibold">{t(`${trouble.kind}.title`)}</h1>
      <Part title={t('happened')}>
        <Happened trouble={trouble} />
      </Part>
      <Part title={t('safe')}>{t(`${trouble.kind}.safe`)}</Part>
      <Part title={t('do')}>{t(`${trouble.kind}.do`)}</Part>
      {trouble.kind === 'emptied' ? (
        <EmptiedActions expected={trouble.expected} onDone={onTryAgain} />
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" onPress={onTryAgain}>
            {t('tryAgain')}
          </Button>
          <SaveRawData />
        </div>
      )}
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-4">
      <h2 className="text-sm text-ink-2">{title}</h2>
      <div className="mt-1">{children}</div>
    </section>
  );
}

function Happened({ trouble }: { trouble: Trouble }) {
  const t = useTranslations('options.trouble');
  const { dateTime } = useFormatter();
  if (trouble.kind === 'emptied') {
    const { pairs, sessions, lastSessionAt } = trouble.expected;
    const date = lastSessionAt && dateTime(lastSessionAt, { dateStyle: 'long' });
    return (
      <>
        <p>{t('emptied.happened', { pairs, sessions })}</p>
        {date && <p>{t('emptied.last', { date })}</p>}
      </>
    );
  }
  return (
    <>
      <p>{t(`${trouble.kind}.happened`)}</p>
      {trouble.kind === 'failed' && (
        <code className="mt-2 block rounded-md bg-sunk px-3 py-2 text-sm break-words">{trouble.message}</code>
      )}
    </>
  );
}

/** The only place where an empty database may take the place of a full one: a person decides it. */
function EmptiedActions({ expected, onDone }: { expected: Sentinel; onDone: () => void }) {
  const t = useTranslations('options.trouble');
  const common = useTranslations('common');
  const [isAsking, setIsAsking] = useState(false);
  const { pairs, sessions } = expected;
  const startFresh = async () => {
    await noteSentinel();
    announceReplaced();
    onDone();
  };
  return (
    <div className="flex flex-wrap items-start gap-2">
      <RestoreFromFile label={t('emptied.restore')} look="primary" onRestored={onDone} />
      <SaveRawData />
      <Button onPress={onDone}>{t('tryAgain')}</Button>
      <Button look="quiet" onPress={() => setIsAsking(true)}>
        {t('emptied.fresh')}
      </Button>
      <Dialog title={t('emptied.freshTitle')} isOpen={isAsking} onClose={() => setIsAsking(false)} isUrgent>
        <p>{t('emptied.freshConsequence', { pairs, sessions })}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={() => setIsAsking(false)}>{common('cancel')}</Button>
          <Button look="danger" onPress={startFresh}>
            {t('emptied.freshYes')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
