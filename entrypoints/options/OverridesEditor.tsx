import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { usePolicy } from '@/components/frame/use-policy';
import { useSetting } from '@/components/frame/use-setting';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextInput } from '@/components/ui/TextInput';
import {
  type OverrideProblem,
  overridesText,
  readOverrides,
  type SelectorOverrides,
} from '@/lib/capture/selector-overrides';
import { pushOrders } from '@/lib/capture/store';
import { platforms } from '@/lib/platforms';
import { selectorOverrides } from '@/lib/settings';
import { Section } from './Page';

const platformIds = platforms.map(({ id }) => id);
const parts = Object.keys(platforms[0]?.selectors ?? {});
const example = '{ "meet": { "row": [".caption"] } }';

function isSelector(candidate: string): boolean {
  try {
    document.createDocumentFragment().querySelector(candidate);
    return true;
  } catch {
    return false;
  }
}

/** Selectors by hand, for the day a meeting service changes its page. */
export function OverridesEditor() {
  const t = useTranslations('options.overrides');
  const rules = usePolicy();
  const [saved, , isRead] = useSetting(selectorOverrides);
  const [said, setSaid] = useState('');
  return (
    <Section title={t('heading')} intro={t('intro')}>
      {rules?.selectorOverrides ? (
        <ByPolicy overrides={rules.selectorOverrides} />
      ) : (
        // Anew when they were changed elsewhere.
        rules && isRead && <Editor key={JSON.stringify(saved)} saved={saved} onSaid={setSaid} />
      )}
      <p role="status" className="text-sm text-moss empty:hidden">
        {said}
      </p>
    </Section>
  );
}

function ByPolicy({ overrides }: { overrides: SelectorOverrides }) {
  const t = useTranslations('options.overrides');
  return (
    <>
      <Notice tone="attention">{t('byPolicy')}</Notice>
      <TextInput label={t('label')} value={overridesText(overrides)} rows={8} isReadOnly />
    </>
  );
}

function Editor({ saved, onSaid }: { saved: SelectorOverrides; onSaid: (said: string) => void }) {
  const t = useTranslations('options.overrides');
  const common = useTranslations('common');
  const { list } = useFormatter();
  const [text, setText] = useState(() => overridesText(saved));
  const [problems, setProblems] = useState<OverrideProblem[]>([]);
  const hasSaved = Object.keys(saved).length > 0;
  const keep = async (overrides: SelectorOverrides) => {
    await selectorOverrides.setValue(overrides);
    onSaid(Object.keys(overrides).length > 0 ? t('saved') : t('removed'));
    await pushOrders();
  };
  const save = async () => {
    const read = readOverrides(text, isSelector);
    onSaid('');
    if ('problems' in read) return setProblems(read.problems);
    setProblems([]);
    await keep(read.overrides);
  };
  return (
    <div className="flex flex-col gap-3">
      <TextInput
        label={t('label')}
        hint={t('hint', { platforms: list(platformIds), parts: list(parts) })}
        value={text}
        onChange={setText}
        rows={8}
        placeholder={example}
        spellCheck="false"
      />
      <Problems problems={problems} />
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          onPress={save}
          isDisabled={text.trim() === '' || text === overridesText(saved)}
        >
          {common('save')}
        </Button>
        {hasSaved && <Button onPress={() => keep({})}>{t('remove')}</Button>}
      </div>
    </div>
  );
}

function Problems({ problems }: { problems: OverrideProblem[] }) {
  const t = useTranslations('options.overrides');
  const { list } = useFormatter();
  return (
    <div role="alert" className="empty:hidden">
      {problems.length > 0 && (
        <ul className="list-disc pl-5 text-sm text-red">
          {problems.map(({ path, code }) => (
            <li key={`${path} ${code}`} className="break-words">
              {t(`problems.${code}`, { path: path || t('whole'), platforms: list(platformIds), example })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
