import { useEffect, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { Session } from '@/lib/sessions/schema';
import { talkedSoFar } from '@/lib/sessions/store';
import { shareOf } from '@/lib/sessions/talk-share';
import en from '@/lib/texts/en/talk-share.json';
import ja from '@/lib/texts/ja/talk-share.json';
import { WithTexts } from '../frame/WithTexts';
import { ShareDetails } from './ShareDetails';

/** Summed anew this often (ms): a live query over a whole session would slow the capture. */
const sumEveryMs = 5_000;

type Props = { session: Session; pair: PairWithPerson };

/** The share until now, in numbers for both alike; a click says it in more detail. Nothing ever warns. */
export function LiveShare({ session, pair }: Props) {
  const [share, setShare] = useState<ReturnType<typeof shareOf>>();
  const { id, pairId, platform } = session;
  useEffect(() => {
    let isOver = false;
    const sum = () =>
      talkedSoFar({ id, pairId, platform }).then((talked) => {
        if (!isOver) setShare(shareOf({ talked }));
      });
    void sum();
    const timer = setInterval(() => void sum(), sumEveryMs);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [id, pairId, platform]);
  if (!share) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <ShareLine share={share} pair={pair} />
    </WithTexts>
  );
}

function ShareLine({
  share,
  pair,
}: {
  share: NonNullable<ReturnType<typeof shareOf>>;
  pair: PairWithPerson;
}) {
  const t = useTranslations('talkShare');
  const { mine, other } = share.characters;
  return (
    <DialogTrigger>
      <Button className="cursor-pointer rounded-sm hover:text-ink">
        {t('line', { name: shortName(pair.person.name), other, mine })}
      </Button>
      <Popover
        placement="bottom end"
        className="w-72 rounded-md border border-line bg-surface p-3 shadow-lg outline-none"
      >
        <Dialog aria-label={t('title')} className="outline-none">
          <ShareDetails share={share} pair={pair} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
