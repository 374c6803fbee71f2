import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BulkDialog } from '@/components/appointments/BulkDialog';
import { DatesRow } from '@/components/appointments/DatesRow';
import { exportCalendar } from '@/components/appointments/export-calendar';
import { HoursView } from '@/components/appointments/HoursView';
import { later } from '@/components/frame/later';
import { useNow } from '@/components/frame/use-now';
import { WithTexts } from '@/components/frame/WithTexts';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { datesOfPairs, type PairDates } from '@/lib/appointments/store';
import en from '@/lib/texts/en/dates.json';
import ja from '@/lib/texts/ja/dates.json';
import { NoPairs } from './NoPairs';
import { useTitle } from './use-title';

const CalendarImport = later(
  async () => (await import('@/components/appointments/CalendarImport')).CalendarImport,
);

/** When each pair meets next, how to plan ahead, and what it takes. */
export function DatesPage() {
  return (
    <WithTexts own={{ ja, en }}>
      <Dates />
    </WithTexts>
  );
}

function Dates() {
  const t = useTranslations('dates');
  const now = useNow(60_000);
  const all = useLiveQuery(() => datesOfPairs(now), [now]);
  useTitle(t('title'));
  if (!all) return null;
  if (all.length === 0)
    return (
      <>
        <h1 className="text-xl">{t('title')}</h1>
        <NoPairs>{t('noPairs')}</NoPairs>
      </>
    );
  return (
    <>
      <Head all={all} />
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_260px]">
        <ul aria-label={t('list')} className="divide-y divide-line">
          {all.map((dates) => (
            <li key={dates.pair.id}>
              <DatesRow dates={dates} now={now} />
            </li>
          ))}
        </ul>
        <div className="flex flex-col gap-6 border-t border-line pt-6 lg:border-0 lg:pt-4">
          <HoursView all={all} />
          <a href="#/kit" className="self-start rounded-sm text-sm text-moss hover:underline">
            {t('toCalculator')}
          </a>
          <Calendar all={all} />
        </div>
      </div>
    </>
  );
}

/** A dialog that plans dates, and what is said when it has. */
function usePlanning() {
  const t = useTranslations('dates');
  const [isOpen, setIsOpen] = useState(false);
  const [said, say] = useState('');
  const done = (count?: number) => {
    setIsOpen(false);
    say(count ? t('done', { count }) : '');
  };
  return { isOpen, open: () => setIsOpen(true), done, said, say };
}

/** The title, and dates for many pairs at once. */
function Head({ all }: { all: PairDates[] }) {
  const t = useTranslations('dates');
  const { isOpen, open, done, said } = usePlanning();
  return (
    <>
      <header className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <h1 className="text-xl">{t('title')}</h1>
          <p className="text-sm text-ink-2">{t('intro')}</p>
        </div>
        <Button look="primary" onPress={open}>
          {t('bulk.open')}
        </Button>
      </header>
      {said && (
        <div className="mt-3">
          <Notice tone="good">{said}</Notice>
        </div>
      )}
      {isOpen && <BulkDialog all={all} onDone={done} />}
    </>
  );
}

/** To and from somebody's calendar, as a file. */
function Calendar({ all }: { all: PairDates[] }) {
  const t = useTranslations('dates');
  const { isOpen, open, done, said, say } = usePlanning();
  const save = async () => {
    const planned = all.flatMap((dates) => dates.planned);
    say(planned.length === 0 ? t('nothingToExport') : '');
    if (planned.length === 0) return;
    const names = new Map(all.map(({ pair }) => [pair.id, pair.person.name]));
    await exportCalendar(planned, ({ pairId }) => t('eventTitle', { name: names.get(pairId) ?? '' }));
  };
  return (
    <section aria-labelledby="calendar" className="border-t border-line pt-6">
      <h2 id="calendar" className="text-sm text-ink-2">
        {t('calendar.section')}
      </h2>
      <p className="mb-2 text-xs text-ink-2">{t('calendar.about')}</p>
      <div className="flex flex-wrap gap-2">
        <Button isSmall onPress={open}>
          {t('import')}
        </Button>
        <Button isSmall onPress={() => void save()}>
          {t('export')}
        </Button>
      </div>
      {said && (
        <div className="mt-2">
          <Notice>{said}</Notice>
        </div>
      )}
      {isOpen && <CalendarImport all={all} onDone={done} />}
    </section>
  );
}
