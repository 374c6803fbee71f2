import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { dayFileName, messageOf, saveFile } from '@/components/frame/save-file';
import { WithTexts } from '@/components/frame/WithTexts';
import { beforeLongWork } from '@/components/moving/before-long-work';
import { PassphraseField, ShowPassphrase } from '@/components/moving/PassphraseField';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { CopyButton } from '@/components/ui/CopyButton';
import { Notice } from '@/components/ui/Notice';
import { newPassphrase, type PassphraseProblem, passphraseProblem } from '@/lib/moving/passphrase';
import { sealedBackup } from '@/lib/moving/store';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { Section } from './Page';

/** Everything in one file that opens with a passphrase only, for a new computer. */
export function MoveToNewComputer() {
  return (
    <WithTexts own={{ ja, en }}>
      <Move />
    </WithTexts>
  );
}

type Said = { tone: 'good' | 'attention'; text: string };
type Draft = { by: 'made' | 'own'; own: string; again: string };

const problemOf = ({ by, own, again }: Draft): PassphraseProblem | 'differs' | undefined =>
  by === 'made' ? undefined : (passphraseProblem(own) ?? (own === again ? undefined : 'differs'));

function Move() {
  const t = useTranslations('move');
  const [made] = useState(newPassphrase);
  const [draft, setDraft] = useState<Draft>({ by: 'made', own: '', again: '' });
  const [problem, setProblem] = useState<ReturnType<typeof problemOf>>();
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const change = (some: Partial<Draft>) => {
    setDraft({ ...draft, ...some });
    setProblem(undefined);
    setSaid(undefined);
  };
  const seal = async () => {
    setIsBusy(true);
    setSaid(undefined);
    await beforeLongWork();
    try {
      const name = dayFileName('move', new Date()).replace(/json$/, 'engawa.age');
      saveFile(await sealedBackup(draft.by === 'made' ? made : draft.own), name);
      setSaid({ tone: 'good', text: t('done', { name }) });
    } catch (error) {
      setSaid({ tone: 'attention', text: t('failed', { message: messageOf(error) }) });
    }
    setIsBusy(false);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOf(draft);
    setProblem(found);
    if (!found && !isBusy) void seal();
  };
  return (
    <Section title={t('title')} intro={t('intro')}>
      <p className="break-normal text-ink-2">{t('keysStay')}</p>
      <form onSubmit={onSubmit} className="flex max-w-[480px] flex-col gap-3">
        <Choice
          label={t('how')}
          value={draft.by}
          onChange={(by) => change({ by })}
          options={(['made', 'own'] as const).map((by) => ({
            value: by,
            label: t(by),
            hint: t(`${by}Hint`),
          }))}
        />
        {draft.by === 'made' ? (
          <Made passphrase={made} />
        ) : (
          <Own draft={draft} problem={problem} onChange={change} />
        )}
        <Notice tone="attention">{t('keepIt')}</Notice>
        <div>
          <Button type="submit" look="primary" isDisabled={isBusy}>
            {t(isBusy ? 'sealing' : 'seal')}
          </Button>
        </div>
        {said && <Notice tone={said.tone}>{said.text}</Notice>}
      </form>
    </Section>
  );
}

function Made({ passphrase }: { passphrase: string }) {
  const t = useTranslations('move');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-sunk px-3 py-2">
      <output aria-label={t('passphrase')} className="font-mono text-lg">
        {passphrase}
      </output>
      <CopyButton text={passphrase} label={t('copy')} copiedLabel={t('copied')} />
    </div>
  );
}

type OwnProps = {
  draft: Draft;
  problem: ReturnType<typeof problemOf>;
  onChange: (some: Partial<Draft>) => void;
};

function Own({ draft, problem, onChange }: OwnProps) {
  const t = useTranslations('move');
  const [isShown, setIsShown] = useState(false);
  const said = problem && t(`problem.${problem}`);
  return (
    <>
      <PassphraseField
        label={t('passphrase')}
        value={draft.own}
        onChange={(own) => onChange({ own })}
        isShown={isShown}
        error={problem === 'differs' ? undefined : said}
      />
      <PassphraseField
        label={t('again')}
        value={draft.again}
        onChange={(again) => onChange({ again })}
        isShown={isShown}
        error={problem === 'differs' ? said : undefined}
      />
      <ShowPassphrase isShown={isShown} onChange={setIsShown} />
    </>
  );
}
