import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { keyOfLink } from '@/lib/appointments/key-of-link';
import { matchCalendar } from '@/lib/appointments/match-calendar';
import { type CalendarEvent, type ReadCalendar, readCalendar } from '@/lib/appointments/read-calendar';
import { type PairDates, planForPairs } from '@/lib/appointments/store';
import { monthsLater } from '@/lib/appointments/suggested-date';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { CalendarMatches, eventKey } from './CalendarMatches';
import { CalendarProblems } from './CalendarProblems';

type Props = { all: PairDates[]; onDone: (count?: number) => void };
export type Matched = { dates: PairDates; events: CalendarEvent[] };
type Found = { matched: Matched[]; problems: ReadCalendar['problems'] };

const monthsAhead = 3;

/** Looks into somebody's exported calendar for the next 1on1s of their pairs. Loaded when wanted: it reads .ics. */
export function CalendarImport({ all, onDone }: Props) {
  const t = useTranslations('dates');
  const [found, setFound] = useState<Found | 'reading'>();
  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setFound('reading');
    setFound(findIn(await file.text(), all));
  };
  return (
    <Dialog title={t('calendar.title')} isOpen isWide onClose={() => onDone()}>
      <p className="text-ink-2">{t('calendar.hint')}</p>
      <div>
        <FileTrigger acceptedFileTypes={['text/calendar', '.ics']} onSelect={(files) => void take(files)}>
          <Button look={found ? 'plain' : 'primary'} isDisabled={found === 'reading'}>
            {found === 'reading' ? t('calendar.reading') : t('calendar.choose')}
          </Button>
        </FileTrigger>
      </div>
      {typeof found === 'object' && (
        <>
          <CalendarProblems problems={found.problems} />
          {!isUnreadable(found) && <TakeOver matched={found.matched} onDone={onDone} />}
        </>
      )}
    </Dialog>
  );
}

const isUnreadable = ({ problems }: Found): boolean =>
  problems.some(({ problem }) => problem === 'not-a-calendar');

function findIn(text: string, all: PairDates[]): Found {
  const now = Date.now();
  const { events, problems } = readCalendar(text, { from: now, to: monthsLater(now, monthsAhead) });
  const pairs = all.map(({ pair: { id, person, meetingKeys } }) => ({
    id,
    name: person.name,
    aliases: person.aliases,
    meetingKeys,
  }));
  const matched = matchCalendar(events, pairs, keyOfLink);
  return {
    problems,
    matched: matched.flatMap(({ pairId, events: own }) => {
      const dates = all.find(({ pair }) => pair.id === pairId);
      const fresh = own.filter(({ at }) => !dates?.planned.some((one) => Math.abs(one.at - at) < 60_000));
      return dates && fresh.length > 0 ? [{ dates, events: fresh }] : [];
    }),
  };
}

type TakeOverProps = { matched: Matched[]; onDone: Props['onDone'] };

function TakeOver({ matched, onDone }: TakeOverProps) {
  const t = useTranslations('dates');
  const common = useTranslations('common');
  const [range, setRange] = useState<'next' | 'all'>('next');
  const [picks, setPicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const shown = matched.map(({ dates, events }) => ({
    dates,
    events: range === 'next' ? events.slice(0, 1) : events,
  }));
  const isOn = (one: Matched, event: CalendarEvent): boolean =>
    picks.get(eventKey(one, event)) ?? !isPlannedThatDay(one, event);
  const plans = shown.map((one) => ({
    pairId: one.dates.pair.id,
    dates: one.events
      .filter((event) => isOn(one, event))
      .map(({ at, lengthMin }) => ({ at, lengthMin: lengthMin || one.dates.pair.lengthMin })),
  }));
  const count = plans.reduce((sum, { dates }) => sum + dates.length, 0);
  if (matched.length === 0) return <p>{t('calendar.nothing')}</p>;
  return (
    <>
      <Choice
        look="row"
        label={t('calendar.range')}
        value={range}
        onChange={setRange}
        options={[
          { value: 'next', label: t('calendar.rangeNext') },
          { value: 'all', label: t('calendar.rangeAll') },
        ]}
      />
      <CalendarMatches
        matched={shown}
        isOn={isOn}
        onPick={(key, isNowOn) => setPicks(new Map([...picks, [key, isNowOn]]))}
      />
      <div className="flex flex-wrap justify-end gap-2 border-t border-line pt-3">
        <Button onPress={() => onDone()}>{common('cancel')}</Button>
        <Button
          look="primary"
          isDisabled={count === 0}
          onPress={() => void planForPairs(plans).then(() => onDone(count))}
        >
          {t('saveDates', { count })}
        </Button>
      </div>
    </>
  );
}

/** A date was moved in the calendar, or here: which of the two counts is for the person to say. */
const isPlannedThatDay = ({ dates }: Matched, { at }: CalendarEvent): boolean =>
  dates.planned.some((one) => new Date(one.at).toDateString() === new Date(at).toDateString());
