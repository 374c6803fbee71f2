import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import type { Session } from '@/lib/sessions/schema';
import { sessionsOfPair, setSessionLength } from '@/lib/sessions/store';
import { Menu } from '../ui/Menu';
import { openWorkspace } from './open-workspace';

/** What else: another length, the last 1on1, the pair's page, the settings. */
export default function SessionMenu({ session }: { session: Session }) {
  const t = useTranslations('panel');
  const last = useLiveQuery(
    async () => (await sessionsOfPair(session.pairId)).find(({ id }) => id !== session.id),
    [session.pairId, session.id],
  );
  const lengths = [15, 30, 60].filter((length) => length !== session.lengthMin);
  return (
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
        { id: 'options', label: t('openOptions'), act: () => void browser.runtime.openOptionsPage() },
      ]}
    />
  );
}
