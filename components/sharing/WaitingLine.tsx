import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { type PairWithPerson, sharingOf } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { SpaceRow } from '@/lib/sharing/space-row';
import en from '@/lib/texts/en/share-waiting.json';
import ja from '@/lib/texts/ja/share-waiting.json';
import { WithTexts } from '../frame/WithTexts';
import { openWorkspace } from '../sessions/open-workspace';
import { Button } from '../ui/Button';

/** One quiet line before a 1on1 where sharing has begun and something is still to be done. */
export function WaitingLine({ pair }: { pair: PairWithPerson }) {
  const shared = useLiveQuery(() => sharingOf(pair.id), [pair.id]);
  const newest = shared?.at(-1);
  const waiting = newest && waitsFor(newest, Date.now());
  if (!waiting) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <Line pair={pair} waiting={waiting} />
    </WithTexts>
  );
}

type Waiting = 'reply' | 'pictures';

function waitsFor({ state, invitation }: SpaceRow, now: number): Waiting | undefined {
  if (state === 'comparing') return 'pictures';
  return state === 'invited' && now < invitation.expiresAt ? 'reply' : undefined;
}

function Line({ pair, waiting }: { pair: PairWithPerson; waiting: Waiting }) {
  const t = useTranslations('shareWaiting');
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
      <span>{t(waiting, { name: shortName(pair.person.name) })}</span>
      <span className="-ml-1">
        <Button look="link" isSmall onPress={() => void openWorkspace(`#/pairs/${pair.id}`)}>
          {t(waiting === 'reply' ? 'toReply' : 'toPictures')}
        </Button>
      </span>
    </p>
  );
}
