import { useTranslations } from 'use-intl';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { WithTexts } from '../frame/WithTexts';

/** Of an invitation that goes out: the relay's address is in it. */
export function RelayInside({ url }: { url: string | undefined }) {
  if (url === undefined) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <Inside url={url} />
    </WithTexts>
  );
}

function Inside({ url }: { url: string }) {
  const t = useTranslations('move.relay');
  return <p className="-mt-3 text-xs break-words text-ink-2">{t('inside', { url })}</p>;
}
