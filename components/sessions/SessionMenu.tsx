import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import type { Session } from '@/lib/sessions/schema';
import { sessionsOfPair, setSessionLength } from '@/lib/sessions/store';
import { later } from '../frame/later';
import { Menu } from '../ui/Menu';
import { openWorkspace } from './open-workspace';

const DifferenceDialog = later(async () => (await import('../kit/DifferenceDialog')).default);

/** What else: another length, the last 1on1, the pair's page, what a 1on1 is, the settings. */
export default function SessionMenu({ session }: { session: Session }) {
  const t = useTranslations('panel');
  const last = useLiveQuery(
    async () => (await sessionsOfPair(session.pairId)).find(({ id }) => id !== session.id),
    [session.pairId, session.id],
  );
  const lengths = [15, 30, 60].filter((length) => length !== session.lengthMin);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Menu
        label={t('menu')}
        actions={[
          ...lengths.map((length) => ({
            id: `length-${length}`,
            label: t('setLength', { count: length }),
            act: () => void setSessionLength(session.id, length),
          })),
          ...(last
            ? [{ id: 'last', label: t('openLast'), act: () => void openWorkspace(`#/sessions/${last.id}`) }]
            : []),
          { id: 'pair', label: t('openPair'), act: () => void openWorkspace(`#/pairs/${session.pairId}`) },
          { id: 'difference', label: t('difference'), act: () => setIsAsking(true) },
          { id: 'options', label: t('openOptions'), act: () => void browser.runtime.openOptionsPage() },
        ]}
      />
      {isAsking && <DifferenceDialog onClose={() => setIsAsking(false)} />}
    </>
  );
}
