import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { type Proposal, ProposalTag } from '@/lib/proposals/schema';
import { proposalsOfPair } from '@/lib/proposals/store';
import { tagCounts } from '@/lib/proposals/trail';
import type { Session } from '@/lib/sessions/schema';
import en from '@/lib/texts/en/proposals.json';
import ja from '@/lib/texts/ja/proposals.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { ProposalRow } from './ProposalRow';

type Props = { pair: PairWithPerson; session?: Session | undefined };

/** All proposals of a pair, the one something happened to last first. Steps are written down as of `session`. */
export function ProposalList(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Listed {...props} />
    </WithTexts>
  );
}

/** Years of them come in portions. */
const portion = 12;

function Listed({ pair, session }: Props) {
  const t = useTranslations('proposals');
  const [wanted, setWanted] = useState<ProposalTag | 'all'>('all');
  const [most, setMost] = useState(portion);
  const list = useRef<HTMLDivElement>(null);
  const proposals = useLiveQuery(() => proposalsOfPair(pair.id), [pair.id]);
  if (!proposals) return null;
  // The last one of this tag may have lost it.
  const tag = wanted !== 'all' && tagCounts(proposals).has(wanted) ? wanted : 'all';
  const shown = proposals.filter(({ tags }) => tag === 'all' || tags.includes(tag));
  return (
    <div ref={list} tabIndex={-1} className="rounded-sm">
      <TagFilter proposals={proposals} tag={tag} onChange={setWanted} />
      {proposals.length === 0 && <Empty>{t('empty')}</Empty>}
      <ul aria-label={t('title')} className="divide-y divide-line">
        {shown.slice(0, most).map((proposal) => (
          <li key={proposal.id}>
            <ProposalRow
              proposal={proposal}
              pair={pair}
              session={session}
              onRemoved={() => list.current?.focus()}
            />
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <Button look="link" isSmall onPress={() => setMost(most + portion)}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

type FilterProps = {
  proposals: Proposal[];
  tag: ProposalTag | 'all';
  onChange: (tag: ProposalTag | 'all') => void;
};

/** Only where something is tagged. */
function TagFilter({ proposals, tag, onChange }: FilterProps) {
  const t = useTranslations('proposals');
  const counts = tagCounts(proposals);
  if (counts.size === 0) return null;
  return (
    <div className="py-1.5">
      <Choice
        look="row"
        label={t('filter')}
        isLabelHidden
        value={tag}
        onChange={onChange}
        options={[
          { value: 'all' as const, label: t('all') },
          ...ProposalTag.options
            .filter((each) => counts.has(each))
            .map((value) => ({
              value,
              label: t('tagCount', { tag: t(`tag.${value}`), count: counts.get(value) ?? 0 }),
            })),
        ]}
      />
    </div>
  );
}
