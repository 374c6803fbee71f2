import { useTranslations } from 'use-intl';
import { endOfDayAt, endOfDayIn } from '@/lib/circles/until-day';
import { Choice } from '../ui/Choice';
import { TextInput } from '../ui/TextInput';

const lengths = ['7', '30', '90'] as const;
export type UntilChoice = { length: (typeof lengths)[number] | 'other'; day: string };

/** The last moment of what was chosen; undefined where that is no day to hand something on until. */
export const untilOf = ({ length, day }: UntilChoice, now: number): number | undefined =>
  length === 'other' ? endOfDayAt(day, now) : endOfDayIn(Number(length), now);

type Props = { value: UntilChoice; onChange: (value: UntilChoice) => void; isChecked: boolean };

/** Until when it can be read: a few lengths, or a day. */
export function UntilField({ value, onChange, isChecked }: Props) {
  const t = useTranslations('circles');
  const isBad = isChecked && untilOf(value, Date.now()) === undefined;
  return (
    <div className="flex flex-col gap-2">
      <Choice
        label={t('until')}
        look="row"
        value={value.length}
        onChange={(length) => onChange({ ...value, length })}
        options={[
          ...lengths.map((length) => ({ value: length, label: t('dialog.days', { count: Number(length) }) })),
          { value: 'other' as const, label: t('dialog.other') },
        ]}
      />
      {value.length === 'other' && (
        <TextInput
          type="date"
          label={t('dialog.lastDay')}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
          error={isBad ? t('dialog.badDay') : undefined}
        />
      )}
    </div>
  );
}
