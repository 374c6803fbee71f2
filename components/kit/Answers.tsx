import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Answer, Pack } from '@/lib/packs/schema';
import { usePacks } from '../packs/use-packs';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Select } from '../ui/Select';

/** Answers to what sceptical managers say, by kind of work; to copy, and to print on one page. */
export function Answers() {
  const t = useTranslations('kit.answers');
  const locale = useLocale();
  const [chosenId, setChosenId] = useState('general');
  const packs = (usePacks() ?? []).map(({ pack }) => pack).filter(({ answers = [] }) => answers.length > 0);
  const chosen = packs.find(({ id }) => id === chosenId) ?? packs[0];
  if (!chosen) return null;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-2 print:hidden">{t('about')}</p>
      <div className="flex flex-wrap items-end justify-between gap-3 print:hidden">
        <div className="w-full max-w-72">
          <Select
            label={t('pack')}
            value={chosen.id}
            onChange={setChosenId}
            options={packs.map(({ id, name }) => ({ value: id, label: name[locale] }))}
          />
        </div>
        <PassOn pack={chosen} />
      </div>
      <h3 className="hidden text-xl font-semibold print:block">
        {t('printTitle', { name: chosen.name[locale] })}
      </h3>
      <dl className="m-0 flex flex-col">
        {chosen.answers?.map((answer) => (
          <OneAnswer key={answer.id} answer={answer} />
        ))}
      </dl>
    </div>
  );
}

function PassOn({ pack }: { pack: Pack }) {
  const t = useTranslations('kit');
  const locale = useLocale();
  const all = (pack.answers ?? []).map(
    ({ objection, text }) => `${t('quoted', { text: objection[locale] })}\n${text[locale]}`,
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      <CopyButton
        text={all.join('\n\n')}
        label={t('answers.copyAll')}
        copiedLabel={t('copied')}
        look="plain"
      />
      <Button isSmall onPress={() => print()}>
        {t('answers.print')}
      </Button>
    </div>
  );
}

function OneAnswer({ answer: { objection, text } }: { answer: Answer }) {
  const t = useTranslations('kit');
  const locale = useLocale();
  return (
    <div className="border-t border-line py-4 first:border-t-0 first:pt-0 print:break-inside-avoid">
      <dt className="font-semibold">{t('quoted', { text: objection[locale] })}</dt>
      <dd className="m-0 flex max-w-[46em] flex-col items-start gap-2">
        <p className="break-normal">{text[locale]}</p>
        <span className="print:hidden">
          <CopyButton
            text={text[locale]}
            label={t('copy')}
            copiedLabel={t('copied')}
            name={t('copyNamed', { name: objection[locale] })}
          />
        </span>
      </dd>
    </div>
  );
}
