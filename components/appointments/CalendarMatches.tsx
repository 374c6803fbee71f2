import { useTranslations } from 'use-intl';
import type { CalendarEvent } from '@/lib/appointments/read-calendar';
import { CheckMark } from '../ui/CheckMark';
import type { Matched } from './CalendarImport';
import { useDateWords } from './use-date-words';

type Props = {
  matched: Matched[];
  isOn: (one: Matched, event: CalendarEvent) => boolean;
  onPick: (key: string, isOn: boolean) => void;
};

export const eventKey = ({ dates }: Matched, { at, title }: CalendarEvent): string =>
  [dates.pair.id, at, title].join(' ');

/** The events that look like a pair's 1on1s, under its name. */
export function CalendarMatches({ matched, isOn, onPick }: Props) {
  const t = useTranslations();
  const { when } = useDateWords();
  return (
    <ul className="flex flex-col gap-3">
      {matched.map((one) => (
        <li key={one.dates.pair.id}>
          <h3 className="text-sm text-ink-2">
            {t('common.honorific', { name: one.dates.pair.person.name })}
          </h3>
          <ul>
            {one.events.map((event) => (
              <li key={eventKey(one, event)} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
                <CheckMark
                  shape="square"
                  isSelected={isOn(one, event)}
                  onChange={(isNowOn) => onPick(eventKey(one, event), isNowOn)}
                  label={t('dates.calendar.take', { when: when(event.at), title: event.title })}
                >
                  <span className="min-w-0">
                    <span className="mr-2 inline-block first-letter:uppercase">{when(event.at)}</span>
                    <span className="text-ink-2">{event.title}</span>
                  </span>
                </CheckMark>
                <SameDay one={one} event={event} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function SameDay({ one, event }: { one: Matched; event: CalendarEvent }) {
  const t = useTranslations('dates.calendar');
  const { time } = useDateWords();
  const day = new Date(event.at).toDateString();
  const other = one.dates.planned.find(({ at }) => new Date(at).toDateString() === day);
  if (!other) return null;
  return <span className="text-sm text-amber">{t('sameDay', { time: time(other.at) })}</span>;
}
