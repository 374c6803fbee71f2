import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { useSetting } from '@/components/frame/use-setting';
import { RelayStateLine } from '@/components/sharing/RelayStateLine';
import { Notice } from '@/components/ui/Notice';
import { relayState } from '@/lib/settings';
import type { RelayCode } from '@/lib/sharing/relay-state';
import { allSpaces } from '@/lib/sharing/store';

/** How it stands with the relay, and what to do where it does not work. */
export function RelayHealth() {
  const t = useTranslations('relay');
  const spaces = useLiveQuery(allSpaces, []);
  if (!spaces) return null;
  const isAnyShared = spaces.some(({ state }) => state === 'shared');
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-base font-semibold">{t('now')}</h3>
      {isAnyShared ? (
        <>
          <RelayStateLine />
          <Advice />
        </>
      ) : (
        <p className="text-sm text-ink-2">{t('nobody')}</p>
      )}
    </div>
  );
}

const advised = {
  unreachable: 'unreachable',
  'credentials-refused': 'credentials-refused',
  'credentials-expired': 'credentials-expired',
  'credentials-unreadable': 'credentials-unreadable',
  'not-permitted': 'not-permitted',
  'no-jetstream': 'no-jetstream',
  'no-stream': 'no-stream',
  'stream-differs': 'stream-differs',
  'too-old': 'too-old',
  'relay-full': 'relay-full',
  'too-large': 'other',
  'queue-full': 'other',
  'bad-address': 'other',
  refused: 'other',
  failed: 'failed',
  closed: 'other',
} as const satisfies Record<RelayCode, string>;

function Advice() {
  const t = useTranslations('relay');
  const [state] = useSetting(relayState);
  const trouble = state?.is === 'connected' ? state.trouble : state && 'code' in state ? state : undefined;
  if (!trouble) return null;
  return (
    <Notice tone="attention">
      <p>{t(`advice.${advised[trouble.code]}`)}</p>
      {trouble.detail && (
        <p className="mt-1 text-ink-2">
          {t('detail')} <code className="break-words">{trouble.detail}</code>
        </p>
      )}
    </Notice>
  );
}
