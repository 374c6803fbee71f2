import { useTranslations } from 'use-intl';
import { TextInput } from '../ui/TextInput';
import type { useOwnName } from './use-own-name';

/** Asks for my name, where it is needed and not there. */
export function OwnName({
  name: { isAsked, draft, setDraft, isMissing },
}: {
  name: ReturnType<typeof useOwnName>;
}) {
  const t = useTranslations('share');
  if (!isAsked) return null;
  return (
    <TextInput
      label={t('ownName')}
      hint={t('ownNameHint')}
      value={draft}
      onChange={setDraft}
      error={isMissing ? t('ownNameMissing') : undefined}
    />
  );
}
