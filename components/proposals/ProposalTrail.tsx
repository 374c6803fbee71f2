import { useFormatter, useTranslations } from 'use-intl';
import type { ProposalStep } from '@/lib/proposals/schema';

/** 聞いた → 会議に出した → 採用 10/30, and what was written about a step. */
export function ProposalTrail({ steps }: { steps: ProposalStep[] }) {
  const t = useTranslations('proposals');
  const day = useShortDay();
  const last = steps.at(-1);
  if (!last) return null;
  return (
    <div className="text-sm">
      <ol
        aria-label={t('trail')}
        className={`flex flex-wrap gap-x-1.5 ${last.state === 'adopted' ? 'text-moss' : 'text-ink-2'}`}
      >
        {steps.map((step, index) => (
          <li key={step.id} className="flex gap-x-1.5">
            {index > 0 && <span aria-hidden>→</span>}
            <span className={step === last ? lastLook(step) : ''}>
              {t(`state.${step.state}`)}
              {step === last && (
                <time className="ml-1" dateTime={new Date(step.createdAt).toISOString()}>
                  {day(step.createdAt)}
                </time>
              )}
            </span>
          </li>
        ))}
      </ol>
      {steps.map(
        ({ id, state, note }) =>
          note && (
            <p key={id} className="break-words">
              <span className="mr-2.5 text-ink-2">{t(`wrote.${state}`)}</span>
              {note}
            </p>
          ),
      )}
    </div>
  );
}

const lastLook = ({ state }: ProposalStep): string =>
  `font-semibold ${state === 'adopted' ? '' : 'text-ink'}`;

/** 10/30; with the year where it is not this one. */
export function useShortDay(): (at: number) => string {
  const format = useFormatter();
  return (at) => {
    const date = new Date(at);
    const isThisYear = date.getFullYear() === new Date().getFullYear();
    return format.dateTime(date, {
      ...(isThisYear ? {} : { year: 'numeric' }),
      month: 'numeric',
      day: 'numeric',
    });
  };
}
