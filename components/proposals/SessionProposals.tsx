import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import en from '@/lib/texts/en/proposals.json';
import ja from '@/lib/texts/ja/proposals.json';
import { WithTexts } from '../frame/WithTexts';
import { ProposalList } from './ProposalList';

/** The pair's proposals under their own heading, beside the TODOs of a talk. */
export default function SessionProposals({ pair, session }: { pair: PairWithPerson; session: Session }) {
  return (
    <WithTexts own={{ ja, en }}>
      <section aria-labelledby="session-proposals">
        <Title />
        <ProposalList pair={pair} session={session} />
      </section>
    </WithTexts>
  );
}

function Title() {
  const t = useTranslations('proposals');
  return (
    <h2 id="session-proposals" className="text-sm font-semibold text-ink-2">
      {t('title')}
    </h2>
  );
}
