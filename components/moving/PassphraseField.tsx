import { useTranslations } from 'use-intl';
import { CheckMark } from '../ui/CheckMark';
import { TextInput } from '../ui/TextInput';

type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  isShown: boolean;
  hint?: string;
  error?: string | undefined;
  hasFocus?: boolean;
};

/** Hidden unless asked for: somebody may see the screen in a call. */
export function PassphraseField({ isShown, hasFocus = false, ...props }: Props) {
  return (
    <TextInput
      {...props}
      type={isShown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck="false"
      maxLength={500}
      autoFocus={hasFocus}
    />
  );
}

type ShowProps = { isShown: boolean; onChange: (isShown: boolean) => void };

export function ShowPassphrase({ isShown, onChange }: ShowProps) {
  const t = useTranslations('move');
  return (
    <div>
      <CheckMark shape="square" isSelected={isShown} onChange={onChange} label={t('show')}>
        <span className="text-sm text-ink-2">{t('show')}</span>
      </CheckMark>
    </div>
  );
}
