import { useFormatter, useTranslations } from 'use-intl';
import { relayState } from '@/lib/settings';
import en from '@/lib/texts/en/relay.json';
import ja from '@/lib/texts/ja/relay.json';
import { useSetting } from '../frame/use-setting';
import { WithTexts } from '../frame/WithTexts';
import { useRelay } from './use-relay';

/** One line: how it stands with the relay. Nothing where none is used, or nothing is shared yet. */
export function RelayStateLine() {
  return (
    <WithTexts own={{ ja, en }}>
      <Line />
    </WithTexts>
  );
}

const looks = { good: 'bg-moss', calm: 'bg-line-strong', attention: 'bg-amber' } as const;
const lookOf = (is: string): keyof typeof looks =>
  is === 'connected' ? 'good' : is === 'connecting' ? 'calm' : 'attention';

function Line() {
  const t = useTranslations('relay');
  const { dateTime } = useFormatter();
  const used = useRelay();
  const [state] = useSetting(relayState);
  if (used?.is !== 'set' || !state || state.is === 'closed') return null;
  const shown = state.is === 'connected' && state.trouble ? 'trouble' : state.is;
  const time = 'nextTryAt' in state ? dateTime(state.nextTryAt, { timeStyle: 'medium' }) : '';
  return (
    <p className="flex items-baseline gap-2 text-sm text-ink-2">
      <span aria-hidden className={`size-2 shrink-0 rounded-full ${looks[lookOf(shown)]}`} />
      <span>{t(`state.${shown}`, { time })}</span>
    </p>
  );
}
