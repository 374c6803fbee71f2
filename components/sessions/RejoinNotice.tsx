import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { allCaptures, continueInTab } from '@/lib/capture/store';
import type { Session } from '@/lib/sessions/schema';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** After a restart of the browser a Teams page does not say which call it is: one click goes on with this 1on1. */
export function RejoinNotice({ session }: { session: Session }) {
  const t = useTranslations('panel');
  const captures = useLiveQuery(() => allCaptures(), []) ?? [];
  const hasOwn = captures.some(({ tabId, call }) => tabId === session.tabId && call !== 'outside');
  const other = captures.find(({ platform, call }) => platform === session.platform && call === 'in-call');
  if (session.mode !== 'call' || hasOwn || !other) return null;
  return (
    <div className="px-4 pt-2">
      <Notice tone="attention">
        <p>{t('rejoin')}</p>
        <Button look="link" isSmall onPress={() => void continueInTab(session.id, other.tabId)}>
          {t('rejoinAction')}
        </Button>
      </Notice>
    </div>
  );
}
