import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { acknowledgeSeparation, type PairWithPerson, takeBackSeparation } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { dayFormat } from '../sessions/session-words';
import { Button } from '../ui/Button';

type Props = { pair: PairWithPerson; myId: string; since: Record<string, number> };

/** Each of the two says once that this is separate from evaluation (product.md CC-8): I here, the other one aloud. */
export function Separation({ pair, myId, since }: Props) {
  const t = useTranslations();
  const otherName = shortName(pair.person.name);
  return (
    <>
      <p>{t('agreement.separateHint')}</p>
      <ul className="flex flex-col items-start gap-0.5 text-sm">
        <Person
          pairId={pair.id}
          personId={myId}
          name={t('common.me')}
          since={since[myId]}
          said="sawOn"
          ask={t('agreement.iSee')}
        />
        <Person
          pairId={pair.id}
          personId={pair.personId}
          name={t('common.honorific', { name: otherName })}
          since={since[pair.personId]}
          said="saidOn"
          ask={t('agreement.theySaid', { name: otherName })}
        />
      </ul>
    </>
  );
}

type PersonProps = {
  pairId: string;
  personId: string;
  name: string;
  since: number | undefined;
  said: 'sawOn' | 'saidOn';
  ask: string;
};

function Person({ pairId, personId, name, since, said, ask }: PersonProps) {
  const t = useTranslations('agreement');
  const format = useFormatter();
  const [isFresh, setIsFresh] = useState(false);
  const note = async () => {
    await acknowledgeSeparation(pairId, personId);
    setIsFresh(true);
  };
  if (since === undefined)
    return (
      <li>
        <Button isSmall onPress={() => void note()}>
          {ask}
        </Button>
      </li>
    );
  const day = format.dateTime(new Date(since), dayFormat(since));
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 text-ink-2">
      <span className="text-ink">{name}</span>
      <span>{t(said, { day })}</span>
      {isFresh && (
        <Button look="link" isSmall onPress={() => void takeBackSeparation(pairId, personId)}>
          {t('takeBack')}
        </Button>
      )}
    </li>
  );
}
