import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import en from '@/lib/texts/en/proposals.json';
import ja from '@/lib/texts/ja/proposals.json';
import { WithTexts } from '../frame/WithTexts';
import { AddProposal } from './AddProposal';
import { ProposalList } from './ProposalList';

/** 提案のゆくえ, on a pair's page. */
export function ProposalSection({ pair }: { pair: PairWithPerson }) {
  return (
    <WithTexts own={{ ja, en }}>
      <section aria-labelledby="proposals" className="border-t border-line pt-6">
        <Title />
        <ProposalList pair={pair} />
        <div className="mt-2">
          <AddProposal pair={pair} />
        </div>
      </section>
    </WithTexts>
  );
}

function Title() {
  const t = useTranslations('proposals');
  return (
    <h2 id="proposals" className="mb-1 text-sm text-ink-2">
      {t('whatBecame')}
    </h2>
  );
}
