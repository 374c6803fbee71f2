import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { talkOf } from '@/lib/capture/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { resolveSpeaker } from '@/lib/people/resolve-speaker';
import { shortName } from '@/lib/people/short-name';
import { me } from '@/lib/people/store';
import { platforms } from '@/lib/platforms';
import type { Session } from '@/lib/sessions/schema';
import { talkShare } from '@/lib/sessions/talk-share';
import { showTalkShare } from '@/lib/settings';
import { usePolicy } from '../frame/use-policy';
import { useSetting } from '../frame/use-setting';

/** Summed anew this often (ms): a live query over a whole session would slow the capture. */
const sumEveryMs = 5_000;

/** How much each of the two spoke; only where both wanted to see it. */
export function TalkShare({ session, pair }: { session: Session; pair: PairWithPerson }) {
  const [isWanted] = useSetting(showTalkShare);
  const rules = usePolicy();
  return isWanted && rules && rules.talkShareAllowed !== false ? (
    <Sums session={session} pair={pair} />
  ) : null;
}

function Sums({ session, pair }: { session: Session; pair: PairWithPerson }) {
  const t = useTranslations('panel');
  const [share, setShare] = useState<{ mine: number; other: number }>();
  useEffect(() => {
    const sum = async () => {
      const [self, talk] = await Promise.all([me(), talkOf(session.id)]);
      const labels = platforms.find(({ id }) => id === session.platform)?.selfLabels ?? [];
      const isMine = (speaker: string) => resolveSpeaker(speaker, [self, pair.person], labels)?.isMe === true;
      const mine = talk
        .filter(({ speaker }) => isMine(speaker))
        .reduce((total, { characters }) => total + characters, 0);
      const all = talk.reduce((total, { characters }) => total + characters, 0);
      setShare(talkShare(mine, all - mine));
    };
    void sum();
    const timer = setInterval(() => void sum(), sumEveryMs);
    return () => clearInterval(timer);
  }, [session.id, session.platform, pair.person]);
  if (!share) return null;
  return (
    <span>{t('talkShare', { name: shortName(pair.person.name), other: share.other, mine: share.mine })}</span>
  );
}
