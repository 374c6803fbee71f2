import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usualTalkBand } from '@/lib/pairs/agreement';
import { agreementOf, type PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { placeInBand, type Share, type shareOf } from '@/lib/sessions/talk-share';
import { Button } from '../ui/Button';

type Props = { share: NonNullable<ReturnType<typeof shareOf>>; pair: PairWithPerson };

/** By characters and by time; where one of the two is the member, asking says how it stands to the pair's band. */
export function ShareDetails({ share, pair }: Props) {
  const t = useTranslations('talkShare');
  const name = shortName(pair.person.name);
  const lines: [label: string, of: Share | undefined][] = [
    [t('characters'), share.characters],
    [t('time'), share.time],
  ];
  return (
    <div className="flex flex-col items-start gap-1 text-sm text-ink">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 tabular-nums">
        {lines.map(
          ([label, of]) =>
            of && (
              <div key={label} className="contents">
                <dt className="text-ink-2">{label}</dt>
                <dd>{t('percent', { name, ...of })}</dd>
              </div>
            ),
        )}
      </dl>
      {pair.memberIs !== 'both' && <InBand share={share.characters} pair={pair} />}
    </div>
  );
}

function InBand({ share, pair }: { share: Share; pair: PairWithPerson }) {
  const t = useTranslations();
  const [isAsked, setIsAsked] = useState(false);
  const agreement = useLiveQuery(() => agreementOf(pair.id), [pair.id]);
  if (!agreement) return null;
  if (!isAsked)
    return (
      <Button look="link" isSmall onPress={() => setIsAsked(true)}>
        {t('talkShare.ask')}
      </Button>
    );
  const band = agreement.talkBand ?? usualTalkBand;
  const isMine = pair.memberIs === 'me';
  const who = isMine ? t('common.me') : t('common.honorific', { name: shortName(pair.person.name) });
  return (
    <p role="status">
      {t(`talkShare.${placeInBand(isMine ? share.mine : share.other, band)}`, { who, ...band })}
    </p>
  );
}
