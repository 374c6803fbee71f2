import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { proposalsOfPair } from '@/lib/proposals/store';
import { stateOf, usedSince } from '@/lib/proposals/trail';
import en from '@/lib/texts/en/proposals.json';
import ja from '@/lib/texts/ja/proposals.json';
import { WithTexts } from '../frame/WithTexts';
import { ProposalTrail } from './ProposalTrail';

type Props = {
  pair: PairWithPerson;
  /** When the last 1on1 began (epoch ms). */
  since: number;
};

/** What I said was used (話したことが反映される): what became of proposals since the last time. Nothing where nothing did. */
export function WhatBecameOfIt(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <News {...props} />
    </WithTexts>
  );
}

function News({ pair, since }: Props) {
  const t = useTranslations('proposals');
  const proposals = usedSince(useLiveQuery(() => proposalsOfPair(pair.id), [pair.id]) ?? [], since);
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="what-became">
      <h2 id="what-became" className="text-sm font-semibold text-ink-2">
        {t('since.title')}
      </h2>
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id} className="py-1">
            <p className="break-words">{proposal.text}</p>
            <ProposalTrail steps={proposal.steps} />
            {stateOf(proposal) === 'adopted' && (
              <p className="text-sm text-ink-2">
                {proposal.broughtBy === pair.personId
                  ? t('since.source', { name: shortName(pair.person.name) })
                  : t('since.sourceMine')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
