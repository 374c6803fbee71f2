import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { monthlyTime, type TimeQuestion } from '@/lib/appointments/monthly-hours';
import { useHourWords } from '../appointments/use-hour-words';
import { NumberInput } from '../ui/NumberInput';
import { Select } from '../ui/Select';
import { HoursPlot } from './HoursPlot';
import { LeadMembers } from './LeadMembers';

const lengths = ['15', '20', '30', '45', '60', '90'] as const;
const cadences = ['weekly', 'biweekly', 'monthly'] as const;

const usual: TimeQuestion = {
  weekHours: 40,
  people: 10,
  lengthMin: 30,
  cadence: 'monthly',
  preparationMin: 5,
};

/** What 1on1s take of the month of both sides, with what a lead member would take on. */
export function TimeCalculator() {
  const t = useTranslations('kit');
  const [question, setQuestion] = useState(usual);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">{t('time.about')}</p>
        <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[280px_minmax(0,1fr)]">
          <Question question={question} onChange={(some) => setQuestion({ ...question, ...some })} />
          <div className="flex min-w-0 flex-col gap-6">
            <Sums question={question} />
            <HoursPlot question={question} />
          </div>
        </div>
      </div>
      <LeadMembers question={question} />
    </div>
  );
}

type QuestionProps = { question: TimeQuestion; onChange: (some: Partial<TimeQuestion>) => void };

function Question({ question, onChange }: QuestionProps) {
  const t = useTranslations();
  const { weekHours, people, lengthMin, preparationMin, cadence } = question;
  return (
    <div className="flex flex-col gap-3">
      <NumberInput
        label={t('kit.time.people')}
        value={people}
        min={1}
        max={200}
        error={t('kit.time.peopleError')}
        onChange={(value) => onChange({ people: value })}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t('kit.time.length')}
          value={String(lengthMin)}
          onChange={(value) => onChange({ lengthMin: Number(value) })}
          options={lengths.map((value) => ({ value, label: t('minutes', { count: Number(value) }) }))}
        />
        <Select
          label={t('kit.time.cadence')}
          value={cadence}
          onChange={(value) => onChange({ cadence: value })}
          options={cadences.map((value) => ({ value, label: t(`cadence.${value}`) }))}
        />
      </div>
      <NumberInput
        label={t('kit.time.preparation')}
        value={preparationMin}
        min={0}
        max={120}
        error={t('kit.time.preparationError')}
        onChange={(value) => onChange({ preparationMin: value })}
      />
      <NumberInput
        label={t('kit.time.weekHours')}
        value={weekHours}
        min={1}
        max={60}
        error={t('kit.time.weekHoursError')}
        onChange={(value) => onChange({ weekHours: value })}
      />
    </div>
  );
}

function Sums({ question }: { question: TimeQuestion }) {
  const t = useTranslations('kit.time');
  const words = useHourWords();
  const { monthHours, member, talks, withPreparation } = monthlyTime(question);
  const value = ({ hours, share }: typeof member) =>
    t('value', { hours: words.hours(hours), share: words.share(share) });
  const sums = [
    [t('month'), t('hoursOnly', { hours: words.hours(monthHours) })],
    [t('member'), value(member)],
    [t('talks', { people: question.people }), value(talks)],
    [t('withPreparation'), value(withPreparation)],
  ] as const;
  return (
    <dl className="m-0 max-w-xl divide-y divide-line border-y border-line">
      {sums.map(([name, sum]) => (
        <div key={name} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <dt className="text-ink-2">{name}</dt>
          <dd className="m-0 font-semibold tabular-nums">{sum}</dd>
        </div>
      ))}
    </dl>
  );
}
