import { useFormatter, useTranslations } from 'use-intl';
import { useSetting } from '@/components/frame/use-setting';
import { WithTexts } from '@/components/frame/WithTexts';
import { timeFormat } from '@/components/sessions/session-words';
import { Choice } from '@/components/ui/Choice';
import { Select } from '@/components/ui/Select';
import { Switch } from '@/components/ui/Switch';
import { TextInput } from '@/components/ui/TextInput';
import type { Reminders as Rules } from '@/lib/appointments/schema';
import { reminders } from '@/lib/settings';
import en from '@/lib/texts/en/dates.json';
import ja from '@/lib/texts/ja/dates.json';
import { Section } from './Page';

/** When to be reminded of planned 1on1s, and when not to be disturbed. */
export function Reminders() {
  return (
    <WithTexts own={{ ja, en }}>
      <Settings />
    </WithTexts>
  );
}

function Settings() {
  const t = useTranslations('dates.reminders');
  const [rules, setRules, isRead] = useSetting(reminders);
  const change = (some: Partial<Rules>) => setRules({ ...rules, ...some });
  return (
    <Section title={t('title')} intro={t('intro')}>
      {isRead && <Switch label={t('isOn')} isSelected={rules.isOn} onChange={(isOn) => change({ isOn })} />}
      {isRead && rules.isOn && (
        <>
          <DayBefore rules={rules} onChange={change} />
          <OnDay rules={rules} onChange={change} />
          <Quiet rules={rules} onChange={change} />
          <p className="text-sm text-ink-2">{t('blocked')}</p>
        </>
      )}
    </Section>
  );
}

type PartProps = { rules: Rules; onChange: (some: Partial<Rules>) => void };

const firstHour = 7;
const hours = Array.from({ length: 15 }, (_, index) => firstHour + index);

function DayBefore({ rules: { dayBefore, dayBeforeHour }, onChange }: PartProps) {
  const t = useTranslations('dates.reminders');
  const format = useFormatter();
  const label = (hour: number) => format.dateTime(new Date(2026, 0, 1, hour), timeFormat);
  return (
    <div className="flex flex-col gap-2">
      <Switch
        label={t('dayBefore')}
        isSelected={dayBefore}
        onChange={(isOn) => onChange({ dayBefore: isOn })}
      />
      {dayBefore && (
        <div className="ml-12 max-w-40">
          <Select
            label={t('dayBeforeAt')}
            value={String(dayBeforeHour)}
            onChange={(hour) => onChange({ dayBeforeHour: Number(hour) })}
            options={[...new Set([...hours, dayBeforeHour])]
              .sort((a, b) => a - b)
              .map((hour) => ({ value: String(hour), label: label(hour) }))}
          />
        </div>
      )}
    </div>
  );
}

const minutes = ['0', '5', '10', '15', '30'] as const;

function OnDay({ rules: { minutesBefore }, onChange }: PartProps) {
  const t = useTranslations('dates.reminders');
  return (
    <div className="flex flex-col gap-1">
      <Choice
        look="row"
        label={t('onDay')}
        value={String(minutesBefore)}
        onChange={(value) => onChange({ minutesBefore: Number(value) })}
        options={minutes.map((value) => ({
          value,
          label: value === '0' ? t('onDayNone') : t('minutesBefore', { count: Number(value) }),
        }))}
      />
      <p className="text-sm text-ink-2">{t('onDayHint')}</p>
    </div>
  );
}

function Quiet({ rules: { quiet }, onChange }: PartProps) {
  const t = useTranslations('dates.reminders');
  const change = (some: Partial<Rules['quiet']>) => onChange({ quiet: { ...quiet, ...some } });
  // A time that is being typed is empty: the last whole one stays.
  const times = ['from', 'to'] as const;
  return (
    <div className="flex flex-col gap-2">
      <Switch
        label={t('quiet')}
        hint={t('quietHint')}
        isSelected={quiet.isOn}
        onChange={(isOn) => change({ isOn })}
      />
      {quiet.isOn && (
        <div className="ml-12 flex flex-wrap gap-3">
          {times.map((name) => (
            <TextInput
              key={name}
              label={t(name)}
              type="time"
              defaultValue={quiet[name]}
              onChange={(time) => {
                if (time) change({ [name]: time });
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}
