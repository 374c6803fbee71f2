import { useTranslations } from 'use-intl';
import type { FileProposal } from '@/lib/sessions/export-schema';
import { useShortDay } from '../proposals/ProposalTrail';
import { inPlace } from './in-place';

/** The ideas that were raised in one session, each with what has become of it since. */
export function RaisedProposals({ proposals }: { proposals: FileProposal[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {inPlace(proposals).map(({ place, ...proposal }) => (
        <li key={place} className="leading-snug">
          <span className="break-words">{proposal.text}</span>
          <State proposal={proposal} />
        </li>
      ))}
    </ul>
  );
}

function State({ proposal: { broughtBy, state, changedAt, note } }: { proposal: FileProposal }) {
  const t = useTranslations();
  const day = useShortDay();
  const isHeard = state === 'heard';
  return (
    <span className="block text-sm text-ink-2">
      {broughtBy && broughtBy + t('common.dot')}
      <span className={state === 'adopted' ? 'text-moss' : isHeard ? '' : 'text-ink'}>
        {t(`proposals.state.${state}`)}
        {!isHeard && (
          <time className="ml-1" dateTime={changedAt}>
            {day(Date.parse(changedAt))}
          </time>
        )}
      </span>
      {note && (
        <span className="block break-words">
          <span className="mr-2.5">{t(`proposals.wrote.${state}`)}</span>
          <span className="text-ink">{note}</span>
        </span>
      )}
    </span>
  );
}
