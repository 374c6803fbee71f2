import { useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import type { Session } from '@/lib/sessions/schema';
import { setSessionLength } from '@/lib/sessions/store';
import { Menu } from '../ui/Menu';
import { openWorkspace } from './open-workspace';

/** What else: another length, the pair's page, the settings. */
export default function SessionMenu({ session }: { session: Session }) {
  const t = useTranslations('panel');
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
        { id: 'pair', label: t('openPair'), act: () => void openWorkspace(`#/pairs/${session.pairId}`) },
        { id: 'options', label: t('openOptions'), act: () => void browser.runtime.openOptionsPage() },
      ]}
    />
  );
}
