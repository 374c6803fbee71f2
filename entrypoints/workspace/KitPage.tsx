import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { WithTexts } from '@/components/frame/WithTexts';
import { Answers } from '@/components/kit/Answers';
import { Difference } from '@/components/kit/Difference';
import { TimeCalculator } from '@/components/kit/TimeCalculator';
import en from '@/lib/texts/en/kit.json';
import ja from '@/lib/texts/ja/kit.json';
import { useTitle } from './use-title';

/** What to hand to those who are to begin with 1on1s. On paper: the answers alone. */
export function KitPage() {
  return (
    <WithTexts own={{ ja, en }}>
      <Kit />
    </WithTexts>
  );
}

function Kit() {
  const t = useTranslations('kit');
  useTitle(t('title'));
  return (
    <div className="flex max-w-4xl flex-col gap-10 print:block">
      <header className="print:hidden">
        <h1 className="text-xl">{t('title')}</h1>
        <p className="text-ink-2">{t('intro')}</p>
      </header>
      <Part id="difference" title={t('difference.title')}>
        <Difference />
      </Part>
      <Part id="answers" title={t('answers.title')} isPrinted>
        <Answers />
      </Part>
      <Part id="time" title={t('time.title')}>
        <TimeCalculator />
      </Part>
    </div>
  );
}

type PartProps = { id: string; title: string; isPrinted?: boolean; children: ReactNode };

function Part({ id, title, isPrinted = false, children }: PartProps) {
  return (
    <section aria-labelledby={`kit-${id}`} className={isPrinted ? '' : 'print:hidden'}>
      <h2 id={`kit-${id}`} className="mb-2 text-lg font-semibold print:hidden">
        {title}
      </h2>
      {children}
    </section>
  );
}
