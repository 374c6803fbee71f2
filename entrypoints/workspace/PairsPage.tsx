import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { later } from '@/components/frame/later';
import { PairDialog } from '@/components/pairs/PairDialog';
import { PairFacts } from '@/components/sessions/PairFacts';
import { dayFormat } from '@/components/sessions/session-words';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { allPairs, type PairWithPerson } from '@/lib/pairs/store';
import { sessionsOfPair } from '@/lib/sessions/store';
import { useTitle } from './use-title';

const AcceptInvitation = later(async () => (await import('@/components/sharing/AcceptInvitation')).default);
const OpenInvitations = later(async () => (await import('@/components/sharing/OpenInvitations')).default);
AcceptInvitation.preload();

/** Everybody I have 1on1s with. */
export function PairsPage() {
  const t = useTranslations('workspace');
  const pairs = useLiveQuery(() => allPairs(), []);
  const [isAdding, setIsAdding] = useState(false);
  useTitle(undefined);
  const done = (savedPairId?: string) => {
    setIsAdding(false);
    if (savedPairId) location.hash = `#/pairs/${savedPairId}`;
  };
  const add = (
    <div className="flex flex-wrap gap-2">
      <AcceptInvitation />
      <Button look={pairs?.length === 0 ? 'primary' : 'plain'} onPress={() => setIsAdding(true)}>
        <Plus size={16} aria-hidden />
        {t('addPair')}
      </Button>
    </div>
  );
  if (!pairs) return null;
  return (
    <>
      <header className="flex items-center justify-between gap-4">
        <h1 className="text-xl">{t('pairs')}</h1>
        {pairs.length > 0 && add}
      </header>
      <OpenInvitations />
      {pairs.length === 0 && <Empty action={add}>{t('noPairs')}</Empty>}
      <ul className="mt-4 divide-y divide-line">
        {pairs.map((pair) => (
          <li key={pair.id}>
            <PairRow pair={pair} />
          </li>
        ))}
      </ul>
      {isAdding && <PairDialog onDone={done} />}
    </>
  );
}

function PairRow({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations('workspace');
  const format = useFormatter();
  const sessions = useLiveQuery(() => sessionsOfPair(pair.id), [pair.id]);
  const last = sessions?.[0];
  return (
    <div className="relative -mx-3 flex items-center gap-4 rounded-md px-3 py-3 hover:bg-sunk">
      <Avatar name={pair.person.name} />
      <div className="min-w-0 flex-1">
        <h2 className="text-lg leading-snug break-words">
          <a href={`#/pairs/${pair.id}`} className="rounded-sm after:absolute after:inset-0">
            {pair.person.name}
          </a>
        </h2>
        <PairFacts pair={pair} />
      </div>
      <p className="hidden shrink-0 text-sm text-ink-2 sm:block">
        {last && t('lastOn', { day: format.dateTime(new Date(last.startedAt), dayFormat(last.startedAt)) })}
        {sessions?.length === 0 && t('noLast')}
      </p>
    </div>
  );
}
