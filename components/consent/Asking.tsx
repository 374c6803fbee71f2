import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { askingNow } from '@/lib/consent/asking';
import type { Said } from '@/lib/consent/facts';
import { askedKey, dismissAsking, withdraw } from '@/lib/consent/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { me } from '@/lib/people/store';
import { type Policy, policy } from '@/lib/policy';
import type { Session } from '@/lib/sessions/schema';
import { consentAsked } from '@/lib/settings';
import en from '@/lib/texts/en/together.json';
import ja from '@/lib/texts/ja/together.json';
import { useNow } from '../frame/use-now';
import { useSetting } from '../frame/use-setting';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { RequestCard } from './RequestCard';

type Props = {
  session: Session;
  pair: PairWithPerson;
  said: Said | undefined;
  onAsk: () => void;
  onYes: () => void;
  onNo: () => void;
};

/** What was asked in an own extension: the other one's question with its answers, or how mine stands. */
export function Asking(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <AskingNow {...props} />
    </WithTexts>
  );
}

function AskingNow({ session, pair, said, onAsk, onYes, onNo }: Props) {
  const self = useLiveQuery(me, []);
  const [all] = useSetting(consentAsked);
  const [rules, setRules] = useState<Policy>();
  const now = useNow();
  useEffect(() => {
    void policy().then(setRules);
  }, []);
  if (!self || !rules || !said) return null;
  const asked = all[askedKey(session.id, self.id)];
  const asking = askingNow(said, { asked, meId: self.id, policy: rules, now });
  if (asking.is === 'nothing') return null;
  if (asking.is === 'asked-me' || asking.is === 'my-yes')
    return (
      <RequestCard
        session={session}
        pair={pair}
        request={asking.request}
        isAllowed={asking.isAllowed}
        isAnswered={asking.is === 'my-yes'}
        onAsk={onAsk}
        onYes={onYes}
        onNo={onNo}
      />
    );
  const isNo = asking.is === 'no';
  const done = () => {
    void (isNo ? dismissAsking(session.id) : withdraw(session.id));
    onNo();
  };
  return <MyQuestion is={asking.is} name={shortName(pair.person.name)} onAsk={onAsk} onDone={done} />;
}

type MineProps = { is: 'waiting' | 'late' | 'no'; name: string; onAsk: () => void; onDone: () => void };

/** A calm line: the talk goes on meanwhile. */
function MyQuestion({ is, name, onAsk, onDone }: MineProps) {
  const t = useTranslations('together');
  return (
    <div className="px-4 pt-2">
      <div className="rounded-md bg-sunk px-3 py-2 text-sm">
        <p role="status">{t(`mine.${is}`, { name })}</p>
        <div className="-ml-1 flex flex-wrap gap-3">
          {is === 'late' && (
            <Button look="link" isSmall onPress={onAsk}>
              {t('askAnew')}
            </Button>
          )}
          <Button look="link" isSmall onPress={onDone}>
            {is === 'no' ? t('close') : t('takeBack')}
          </Button>
        </div>
      </div>
    </div>
  );
}
