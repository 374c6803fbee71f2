import { useLiveQuery } from 'dexie-react-hooks';
import { useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';
import { roleOf } from '@/lib/pairs/roles';
import type { AboutPair, Invitation } from '@/lib/sharing/schema';

/** What an invitation says of the pair that the two will be. */
export function InvitationFacts({ invitation: { from, toName, about } }: { invitation: Invitation }) {
  const t = useTranslations();
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(about.packId), [about.packId]);
  const rhythm = {
    cadence: t(`cadence.${about.cadence}`),
    minutes: t('minutes', { count: about.lengthMin }),
  };
  const role = roleOf({ relation: about.relation, memberIs: memberForMe(about) });
  const facts = [
    [t('share.take.to'), toName],
    [
      t('share.take.pair'),
      role && role.mine !== role.other
        ? t('share.take.roles', {
            mine: t(`role.${role.mine}`),
            name: from.name,
            other: t(`role.${role.other}`),
          })
        : t(`relation.${about.relation}`),
    ],
    [t('share.take.rhythm'), t('workspace.rhythm', rhythm)],
    [t('share.take.template'), pack?.name[locale] ?? ''],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded-md bg-sunk px-3 py-2 text-sm">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Seen from the one who was invited. */
const memberForMe = ({ memberIs }: AboutPair) =>
  memberIs === 'both' ? 'both' : memberIs === 'inviter' ? 'other' : 'me';
