import { useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { usePolicy } from '@/components/frame/use-policy';
import { ProblemList } from '@/components/packs/ProblemList';
import { readCompanyPacks } from '@/lib/packs/company-packs';
import type { Policy } from '@/lib/policy';
import { Page } from './Page';

/** What the company has set, in words, with the key it set it by. */
export function PolicyPage() {
  const t = useTranslations('options');
  const rules = usePolicy();
  if (!rules) return null;
  const isEmpty = Object.keys(rules).length === 0;
  return (
    <Page title={t('nav.policy')} intro={isEmpty ? t('policy.none') : t('policy.intro')}>
      {!isEmpty && <Rules rules={rules} />}
    </Page>
  );
}

function Rules({ rules }: { rules: Policy }) {
  const t = useTranslations('options.policy');
  return (
    <ul className="border-t border-line">
      {useSentences(rules).map(([key, sentence]) => (
        <li key={key} className="border-b border-line py-3">
          <p>{sentence}</p>
          {key === 'packs' && <RefusedPacks texts={rules.packs} />}
          <p className="text-sm text-ink-2">
            {t('key')} <code>{key}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Which of the company's templates are left out, and why. */
function RefusedPacks({ texts }: { texts: Policy['packs'] }) {
  const t = useTranslations('options.policy');
  const { refused } = useMemo(() => readCompanyPacks(texts), [texts]);
  return refused.map(({ place, problems }) => (
    <div key={place} className="my-2 rounded-md bg-amber-soft px-3 py-2">
      <p>{t('packRefused', { place })}</p>
      <ProblemList problems={problems} />
    </div>
  ));
}

function useSentences(rules: Policy): [key: string, sentence: string][] {
  const t = useTranslations();
  const locale = useLocale();
  const { list } = useFormatter();
  const said = {
    captureAllowed: (value: boolean) => t('options.policy.captureAllowed', { value: String(value) }),
    widestScope: (scope: NonNullable<Policy['widestScope']>) =>
      t('options.policy.widestScope', { scope: t(`scope.${scope}`, { days: rules.retentionDays ?? 90 }) }),
    retentionDays: (days: number) => t('options.policy.retentionDays', { days }),
    talkShareAllowed: (value: boolean) => t('options.policy.talkShareAllowed', { value: String(value) }),
    wishAllowed: (value: boolean) => t('options.policy.wishAllowed', { value: String(value) }),
    relayUrl: (url: string) => t('options.policy.relayUrl', { url }),
    relayCredentials: () => t('options.policy.relayCredentials'),
    relayAllowed: (value: boolean) => t('options.policy.relayAllowed', { value: String(value) }),
    selectorOverrides: (value: object) =>
      t('options.policy.selectorOverrides', { platforms: list(Object.keys(value)) }),
    packs: (texts: string[]) => {
      const { packs } = readCompanyPacks(texts);
      const names = list(packs.map(({ name }) => name[locale]));
      return t('options.policy.packs', { count: packs.length, names });
    },
  };
  return (Object.keys(said) as (keyof Policy)[]).flatMap((key): [string, string][] => {
    const say = said[key] as (value: unknown) => string;
    return rules[key] === undefined ? [] : [[key, say(rules[key])]];
  });
}
