import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { allPairs } from '@/lib/pairs/store';
import type { SpaceRow } from '@/lib/sharing/space-row';
import { allSpaces } from '@/lib/sharing/store';
import en from '@/lib/texts/en/share.json';
import ja from '@/lib/texts/ja/share.json';
import { WithTexts } from '../frame/WithTexts';
import { Notice } from '../ui/Notice';
import { Comparing } from './Comparing';

/** Invitations that I answered and that have no page yet: the pair is made once the pictures are alike. */
export default function OpenInvitations() {
  const open = useLiveQuery(async () => {
    const [spaces, pairs] = await Promise.all([allSpaces(), allPairs()]);
    const isHere = ({ pairId, ownPairId }: SpaceRow) =>
      pairs.some(({ id }) => id === pairId || id === ownPairId);
    return spaces.filter((space) => space.state === 'comparing' && !isHere(space));
  }, []);
  const [isDropped, setIsDropped] = useState(false);
  if (!open || (open.length === 0 && !isDropped)) return null;
  return (
    <WithTexts own={{ ja, en }}>
      {isDropped && <Dropped />}
      {open.map((space) => (
        <OpenInvitation key={space.reply?.signature} space={space} onDropped={() => setIsDropped(true)} />
      ))}
    </WithTexts>
  );
}

function Dropped() {
  const t = useTranslations('share.compare');
  return (
    <div className="mt-4">
      <Notice tone="attention">{t('dropped')}</Notice>
    </div>
  );
}

function OpenInvitation({ space, onDropped }: { space: SpaceRow; onDropped: () => void }) {
  const t = useTranslations('share.take');
  const name = space.invitation.from.name || t('nameless');
  return (
    <section aria-labelledby={space.id} className="mt-4 flex flex-col gap-3 border-y border-line py-5">
      <h2 id={space.id}>{t('title', { name })}</h2>
      <Comparing name={name} space={space} onDropped={onDropped} />
    </section>
  );
}
