import { useLocale, useTranslations } from 'use-intl';
import type { Answer, Pack, Tip } from '@/lib/packs/schema';
import { CopyButton } from '../ui/CopyButton';
import { AdvicePart } from './AdvicePart';

const moments = ['before', 'during', 'after'] as const satisfies Tip['moment'][];
const list = 'm-0 flex list-none flex-col gap-3 p-0';
const heading = 'font-semibold [word-break:auto-phrase]';

const tipsOf = (pack: Pack): Tip[] => (pack.tips ?? []).filter(({ isHidden }) => !isHidden);

export const hasAdvice = (pack: Pack): boolean =>
  Boolean(pack.cadence) ||
  [pack.purposes, tipsOf(pack), pack.answers, pack.survey, pack.plans].some(
    (part) => part && part.length > 0,
  );

/** What a pack says about 1on1s in this kind of work, beside its themes. */
export function PackAdvice({ pack }: { pack: Pack }) {
  return (
    // Whole paragraphs in a narrow column: broken by phrases, as elsewhere, their lines would be very uneven.
    <div className="flex flex-col rounded-lg border border-line bg-surface px-3 py-1 [word-break:normal]">
      <Purposes pack={pack} />
      <Tips tips={tipsOf(pack)} />
      <Rhythm pack={pack} />
      <Answers answers={pack.answers ?? []} />
      <Survey pack={pack} />
      <Plans pack={pack} />
    </div>
  );
}

function Purposes({ pack: { purposes = [] } }: { pack: Pack }) {
  const t = useTranslations('templates');
  const locale = useLocale();
  if (purposes.length === 0) return null;
  return (
    <AdvicePart title={t('advice.purposes')} count={String(purposes.length)} isOpenAtFirst>
      <ul className={list}>
        {purposes.map(({ id, purpose, title, example }) => (
          <li key={id}>
            <p className="text-sm text-ink-2">{t(`purpose.${purpose}`)}</p>
            <p className={heading}>{title[locale]}</p>
            <p>{example[locale]}</p>
          </li>
        ))}
      </ul>
    </AdvicePart>
  );
}

function Tips({ tips }: { tips: Tip[] }) {
  const t = useTranslations('templates.advice');
  const locale = useLocale();
  if (tips.length === 0) return null;
  const groups = moments
    .map((moment) => ({ moment, tips: tips.filter((tip) => tip.moment === moment) }))
    .filter((group) => group.tips.length > 0);
  return (
    <AdvicePart title={t('tips')} count={String(tips.length)}>
      <div className="flex flex-col gap-4">
        {groups.map((group) => (
          <section key={group.moment}>
            <h4 className="pb-1 text-sm text-ink-2">{t(group.moment)}</h4>
            <ul className={list}>
              {group.tips.map(({ id, hurdle, text }) => (
                <li key={id}>
                  <p className={heading}>{hurdle[locale]}</p>
                  <p>{text[locale]}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </AdvicePart>
  );
}

function Rhythm({ pack: { cadence } }: { pack: Pack }) {
  const t = useTranslations();
  const locale = useLocale();
  if (!cadence) return null;
  return (
    <AdvicePart title={t('templates.advice.cadence')}>
      <p className="font-semibold">
        {t(`cadence.${cadence.cadence}`)}
        {t('common.dot')}
        {t('minutes', { count: cadence.lengthMin })}
      </p>
      <p>{cadence.text[locale]}</p>
    </AdvicePart>
  );
}

function Answers({ answers }: { answers: Answer[] }) {
  const t = useTranslations('templates.advice');
  const locale = useLocale();
  if (answers.length === 0) return null;
  return (
    <AdvicePart title={t('answers')} count={String(answers.length)}>
      <ul className={list}>
        {answers.map(({ id, objection, text }) => (
          <li key={id}>
            <p className={heading}>{objection[locale]}</p>
            <p className="whitespace-pre-line">{text[locale]}</p>
            <CopyButton
              text={text[locale]}
              label={t('copy')}
              copiedLabel={t('copied')}
              name={t('copyNamed', { objection: objection[locale] })}
            />
          </li>
        ))}
      </ul>
    </AdvicePart>
  );
}

function Survey({ pack: { survey = [] } }: { pack: Pack }) {
  const t = useTranslations('templates.advice');
  const locale = useLocale();
  if (survey.length === 0) return null;
  return (
    <AdvicePart title={t('survey')} count={String(survey.length)}>
      <ol className="m-0 flex list-decimal flex-col gap-2 pl-5">
        {survey.map(({ id, answer, text }) => (
          <li key={id}>
            {text[locale]}
            <span className="block text-sm text-ink-2">{t(answer)}</span>
          </li>
        ))}
      </ol>
    </AdvicePart>
  );
}

function Plans({ pack: { plans = [] } }: { pack: Pack }) {
  const t = useTranslations('templates.advice');
  const locale = useLocale();
  if (plans.length === 0) return null;
  return (
    <AdvicePart title={t('plans')} count={String(plans.length)}>
      <ul className={list}>
        {plans.map(({ id, goal, steps }) => (
          <li key={id}>
            <p className={heading}>{goal[locale]}</p>
            <ol className="m-0 list-decimal pl-5">
              {steps.map((step) => (
                <li key={step.en}>{step[locale]}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </AdvicePart>
  );
}
