import { useFormatter, useTranslations } from 'use-intl';
import { monthlyTime, type TimeQuestion } from '@/lib/appointments/monthly-hours';
import { useHourWords } from '../appointments/use-hour-words';
import { Chart } from '../ui/Chart';

/** How the time of the one who talks grows with the number of members. */
export function HoursPlot({ question }: { question: TimeQuestion }) {
  const t = useTranslations('kit.time');
  const format = useFormatter();
  const words = useHourWords();
  const shareOf = (people: number) => monthlyTime({ ...question, people }).withPreparation.share;
  const most = Math.max(20, Math.ceil(question.people * 1.25));
  const line = Array.from({ length: most + 1 }, (_, people) => ({ people, share: shareOf(people) }));
  const here = { people: question.people, share: shareOf(question.people) };
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <figure className="m-0 flex max-w-xl flex-col gap-1">
      <figcaption className="text-sm text-ink-2">{t('plot')}</figcaption>
      <Chart
        label={t('plotLabel', {
          share: words.share(shareOf(1)),
          people: question.people,
          total: words.share(here.share),
        })}
        draw={(plot, width) =>
          plot.plot({
            width,
            height: 220,
            marginLeft: 52,
            marginBottom: 36,
            style: {
              background: 'transparent',
              color: 'var(--ink-2)',
              fontSize: '12px',
              fontFamily: 'inherit',
            },
            x: { label: t('plotX'), domain: [0, most], ticks: 5 },
            y: { label: t('plotY'), tickFormat: percent, ticks: 4, nice: true, zero: true },
            marks: [
              plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
              plot.lineY(line, { x: 'people', y: 'share', stroke: 'var(--moss)', strokeWidth: 2 }),
              plot.dot([here], { x: 'people', y: 'share', r: 5, fill: 'var(--moss)' }),
              plot.text([here], {
                x: 'people',
                y: 'share',
                text: ({ share }) => percent(share),
                dy: -14,
                fill: 'var(--ink)',
                stroke: 'var(--paper)',
                fontWeight: 600,
              }),
            ],
          })
        }
      />
    </figure>
  );
}
