import { useTranslations } from 'use-intl';
import { instantIn } from '@/lib/appointments/date-time-field';
import { TextInput } from '../ui/TextInput';

type Props = {
  label: string;
  /** As the field holds it, see lib/appointments/date-time-field. */
  value: string;
  onChange: (value: string) => void;
  /** What is missing or over is said only when somebody tried to save. */
  isChecked: boolean;
  autoFocus?: boolean;
};

/** When a 1on1 is to begin: a date and time to come. */
export function DateTimeField({ isChecked, ...props }: Props) {
  const t = useTranslations('dates');
  const at = instantIn(props.value);
  const isPast = at !== undefined && at <= Date.now();
  const problem = isPast ? t('past') : at === undefined ? t('missing') : undefined;
  return <TextInput {...props} type="datetime-local" error={isChecked ? problem : undefined} />;
}

/** The instant in the field, if a 1on1 can be planned for it. */
export function comingIn(value: string): number | undefined {
  const at = instantIn(value);
  return at !== undefined && at > Date.now() ? at : undefined;
}
