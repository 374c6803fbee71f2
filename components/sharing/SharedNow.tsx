import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { SpaceRow } from '@/lib/sharing/space-row';
import { dayFormat, timeFormat } from '../sessions/session-words';
import { Exchange } from './Exchange';
import { RefusedSoFar } from './RefusedSoFar';
import { RelayOffer } from './RelayOffer';
import { StopSharing } from './StopSharing';

type Props = { pair: PairWithPerson; space: SpaceRow };

/** The two share: with whom and since when, files to and fro, and the way out. */
export function SharedNow({ pair, space }: Props) {
  const t = useTranslations('share.now');
  const format = useFormatter();
  const { name } = pair.person;
  const day = format.dateTime(new Date(space.createdAt), dayFormat(space.createdAt));
  return (
    <div className="flex flex-col gap-3">
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3>{t('since', { day, name })}</h3>
          <StopSharing pair={pair} spaceId={space.id} />
        </div>
        <div className="flex flex-wrap gap-x-6 text-sm text-ink-2">
          <Readers name={name} />
          <LastFiles space={space} />
        </div>
      </div>
      <RelayOffer name={name} space={space} />
      <Exchange pair={pair} space={space} />
      <RefusedSoFar space={space} name={pair.person.name} />
    </div>
  );
}

function Readers({ name }: { name: string }) {
  const t = useTranslations();
  const format = useFormatter();
  const self = useLiveQuery(() => me(), []);
  return <p>{t('consent.readers', { names: format.list([self?.name || t('common.me'), name]) })}</p>;
}

function LastFiles({ space: { sentAt, receivedAt } }: Pick<Props, 'space'>) {
  const t = useTranslations('share.now');
  const format = useFormatter();
  const timeOf = (at: number | undefined) =>
    at === undefined ? t('notYet') : format.dateTime(new Date(at), { ...dayFormat(at), ...timeFormat });
  const facts = [
    [t('lastOut'), timeOf(sentAt)],
    [t('lastIn'), timeOf(receivedAt)],
  ];
  return (
    <dl className="flex flex-wrap gap-x-6">
      {facts.map(([what, when]) => (
        <div key={what} className="flex gap-2">
          <dt>{what}</dt>
          <dd className="text-ink">{when}</dd>
        </div>
      ))}
    </dl>
  );
}
