import { type ReactNode, useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { TextInput } from '../ui/TextInput';
import type { Words, WordsProblem } from './words';

type Props = {
  label: string;
  hint?: ReactNode;
  value: Words;
  onChange: (words: Words) => void;
  problems: Partial<Record<keyof Words, WordsProblem>>;
  most: number;
  rows?: number;
  /** The focus has left both fields, or Enter was pressed in a one-line one. */
  onDone?: () => void;
  /** Takes the focus when it appears. */
  isFocused?: boolean;
};

const languages = ['ja', 'en'] as const;

/** The same words in both languages, side by side where there is room. */
export function WordsInput({
  label,
  hint,
  value,
  onChange,
  problems,
  most,
  rows,
  onDone,
  isFocused = false,
}: Props) {
  const t = useTranslations('templates.editor');
  const locale = useLocale();
  const labelId = useId();
  const other = { ja: value.en.trim(), en: value.ja.trim() };
  const said = (language: keyof Words): string | undefined => {
    const problem = problems[language];
    if (problem === 'too-long') return t('tooLong', { most, count: value[language].trim().length });
    if (problem !== 'missing') return undefined;
    return other[language] === '' ? t('missing') : t(language === 'ja' ? 'missingJa' : 'missingEn');
  };
  return (
    <fieldset
      aria-labelledby={labelId}
      className="m-0 flex min-w-0 flex-col gap-1 border-0 p-0"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onDone?.();
      }}
      onKeyDown={(event) => {
        const isLine = event.target instanceof HTMLInputElement;
        if (isLine && event.key === 'Enter' && !event.nativeEvent.isComposing) onDone?.();
      }}
    >
      <span id={labelId} className="font-semibold">
        {label}
      </span>
      {hint && <span className="text-sm text-ink-2">{hint}</span>}
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {languages.map((language) => (
          <TextInput
            key={language}
            label={t(language)}
            value={value[language]}
            onChange={(text) => onChange({ ...value, [language]: text })}
            error={said(language)}
            autoFocus={isFocused && language === locale}
            {...(rows ? { rows } : {})}
          />
        ))}
      </div>
    </fieldset>
  );
}
