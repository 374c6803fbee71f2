import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { WithTexts } from '@/components/frame/WithTexts';
import { Button } from '@/components/ui/Button';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { Section } from './Page';

/** What to do when a device is gone, and what whoever has it can do. Nothing is done from afar. */
export function LostDevice() {
  return (
    <WithTexts own={{ ja, en }}>
      <Guidance />
    </WithTexts>
  );
}

function Guidance() {
  const t = useTranslations('move.lost');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section title={t('title')} intro={t('intro')}>
      <div>
        <Button aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'hide' : 'show')}
        </Button>
      </div>
      {isOpen && (
        <div className="flex flex-col gap-4">
          <ol className="flex list-decimal flex-col gap-2 pl-5 marker:text-ink-2">
            {(['step1', 'step2', 'step3', 'step4'] as const).map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
          <h3 className="text-base font-semibold">{t('finder')}</h3>
          <ul className="-mt-2 flex list-disc flex-col gap-2 pl-5 marker:text-ink-2">
            {(['finderRead', 'finderDo', 'finderNot'] as const).map((one) => (
              <li key={one}>{t(one)}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
