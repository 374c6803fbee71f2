import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { sharingOf } from '@/lib/pairs/store';
import { hasNewKeys } from '@/lib/sharing/new-keys';
import type { Member } from '@/lib/sharing/schema';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { WithTexts } from '../frame/WithTexts';
import { Notice } from '../ui/Notice';

type Props = {
  name: string;
  pairId: string;
  member: Member | undefined;
  /** What there is to say where the keys are the same. */
  children?: ReactNode;
};

/** Says so where the other one comes with other keys than those that I have confirmed. */
export function NewKeys({ name, pairId, member, children }: Props) {
  const isNew = useLiveQuery(
    async () => member !== undefined && hasNewKeys(member, await sharingOf(pairId)),
    [member, pairId],
  );
  if (isNew === undefined) return null;
  if (!isNew) return children;
  return (
    <WithTexts own={{ ja, en }}>
      <Warning name={name} />
    </WithTexts>
  );
}

function Warning({ name }: { name: string }) {
  const t = useTranslations('move');
  return (
    <div className="max-w-[640px]">
      <Notice tone="attention">
        <p className="font-semibold">{t('newKeys', { name })}</p>
        <p>{t('newKeysThen')}</p>
      </Notice>
    </div>
  );
}
