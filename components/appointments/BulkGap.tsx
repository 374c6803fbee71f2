import { useTranslations } from 'use-intl';
import { Choice } from '../ui/Choice';

type Props = { gapMin: number; onChange: (some: { gapMin: number }) => void };

const gaps = ['0', '5', '10', '15'] as const;

/** The pause between two 1on1s. */
export function BulkGap({ gapMin, onChange }: Props) {
  const t = useTranslations();
  return (
    <Choice
      look="row"
      label={t('dates.bulk.gap')}
      value={String(gapMin)}
      onChange={(value) => onChange({ gapMin: Number(value) })}
      options={gaps.map((value) => ({
        value,
        label: value === '0' ? t('dates.bulk.gapNone') : t('minutes', { count: Number(value) }),
      }))}
    />
  );
}
