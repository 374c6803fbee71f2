import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PairWithPerson, sharingOf } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import en from '@/lib/texts/en/presence.json';
import ja from '@/lib/texts/ja/presence.json';
import { WithTexts } from '../frame/WithTexts';
import { type OpenThere, usePresence } from './use-presence';

/** A new connection takes a moment (ms): who went and came back in it has not left. */
const settledAfterMs = 1500;

/** `after` follows it on the same line, where it stands beside the name; `isNamed`: it stands alone, and says who. */
export type Props = { pair: PairWithPerson; after?: string; isNamed?: boolean };

/** That the other one is here, in a few words; nothing where the two do not share. */
export function OtherIsHere({ pair, after = '', isNamed = false }: Props) {
  const isShared = useLiveQuery(
    async () => (await sharingOf(pair.id)).some(({ state }) => state === 'shared'),
    [pair.id],
  );
  if (!isShared) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <Sign pair={pair} after={after} isNamed={isNamed} />
    </WithTexts>
  );
}

function Sign({ pair, after, isNamed }: Required<Props>) {
  const t = useTranslations('presence');
  const is = usePresence(pair);
  return (
    <>
      {is !== 'gone' && (
        <span aria-hidden className="text-indigo">
          <span className="mr-1 inline-block size-2 rounded-full bg-indigo" />
          {isNamed ? t('named', { name: shortName(pair.person.name) }) : t(is)}
        </span>
      )}
      {is !== 'gone' && after}
      <Announced is={is} name={pair.person.name} />
    </>
  );
}

/** For screen readers, once for each change that lasts; that nobody is here yet is no news. */
function Announced({ is, name }: { is: OpenThere; name: string }) {
  const t = useTranslations('presence.said');
  const [said, setSaid] = useState<{ is: typeof is; isNews: boolean }>({ is: 'gone', isNews: false });
  useEffect(() => {
    const timer = setTimeout(
      () => setSaid((before) => (before.is === is ? before : { is, isNews: true })),
      settledAfterMs,
    );
    return () => clearTimeout(timer);
  }, [is]);
  return (
    <span role="status" className="sr-only">
      {said.isNews && t(said.is, { name })}
    </span>
  );
}
