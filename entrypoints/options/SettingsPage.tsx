import { useTranslations } from 'use-intl';
import { usePolicy } from '@/components/frame/use-policy';
import { useSetting } from '@/components/frame/use-setting';
import { Choice } from '@/components/ui/Choice';
import { Notice } from '@/components/ui/Notice';
import { Switch } from '@/components/ui/Switch';
import { pushOrders } from '@/lib/capture/store';
import { offeredScopes, retentionDays } from '@/lib/consent/keep';
import type { Policy } from '@/lib/policy';
import { areTipsShown, language, showPageButton, showTalkShare, theme, usualScope } from '@/lib/settings';
import { MyNames } from './MyNames';
import { Page, Section } from './Page';
import { Reminders } from './Reminders';
import { Shortcuts } from './Shortcuts';

export function SettingsPage() {
  const t = useTranslations('options');
  const rules = usePolicy();
  return (
    <Page title={t('nav.settings')}>
      <MyNames />
      <Look />
      <Reminders />
      {rules && <Captions rules={rules} />}
      <Shortcuts />
    </Page>
  );
}

function Look() {
  const t = useTranslations('options.settings');
  const [languageNow, setLanguage] = useSetting(language);
  const [themeNow, setTheme] = useSetting(theme);
  const [hasButton, , isRead] = useSetting(showPageButton);
  const [hasTips, setTips, areTipsRead] = useSetting(areTipsShown);
  const showButton = async (isShown: boolean) => {
    await showPageButton.setValue(isShown);
    await pushOrders();
  };
  return (
    <Section title={t('look')}>
      <Choice
        label={t('language')}
        look="row"
        value={languageNow}
        onChange={setLanguage}
        options={[
          { value: 'auto', label: t('languageAuto') },
          // Each language is called by its own name, whatever is shown now.
          { value: 'ja', label: languageName('ja') },
          { value: 'en', label: languageName('en') },
        ]}
      />
      <Choice
        label={t('theme')}
        look="row"
        value={themeNow}
        onChange={setTheme}
        options={[
          { value: 'auto', label: t('themeAuto') },
          { value: 'light', label: t('themeLight') },
          { value: 'dark', label: t('themeDark') },
        ]}
      />
      {isRead && (
        <Switch
          label={t('pageButton')}
          hint={t('pageButtonHint')}
          isSelected={hasButton}
          onChange={showButton}
        />
      )}
      {areTipsRead && (
        <Switch label={t('tips')} hint={t('tipsHint')} isSelected={hasTips} onChange={setTips} />
      )}
    </Section>
  );
}

const languageName = (code: string) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;

function Captions({ rules }: { rules: Policy }) {
  const t = useTranslations();
  const [scope, setScope] = useSetting(usualScope);
  const [isShareOn, setShare] = useSetting(showTalkShare);
  const scopes = offeredScopes(rules);
  const days = retentionDays(rules);
  const hints = {
    numbers: t('scope.numbersHint'),
    'until-wrap-up': t('scope.until-wrap-upHint'),
    days: t('options.settings.daysHint'),
    keep: t('scope.keepHint'),
  };
  const options = scopes.map((value) => ({
    value,
    label: t(`scope.${value}`, { days }),
    hint: hints[value],
  }));
  const isShareAllowed = rules.talkShareAllowed !== false;
  return (
    <Section title={t('options.settings.captions')}>
      {scopes.length === 0 ? (
        <Notice>{t('options.settings.captureForbidden')}</Notice>
      ) : (
        <div className="flex flex-col gap-2">
          <Choice
            label={t('options.settings.usualScope')}
            value={scopes.includes(scope) ? scope : (scopes.at(-1) ?? scope)}
            onChange={setScope}
            options={options}
          />
          <p className="text-sm text-ink-2">{t('options.settings.usualScopeHint')}</p>
          {scopes.length < 4 && <Notice>{t('options.settings.scopeLimited')}</Notice>}
        </div>
      )}
      <Switch
        label={t('options.settings.talkShare')}
        hint={isShareAllowed ? t('options.settings.talkShareHint') : t('options.settings.talkShareForbidden')}
        isSelected={isShareOn && isShareAllowed}
        isDisabled={!isShareAllowed}
        onChange={setShare}
      />
    </Section>
  );
}
