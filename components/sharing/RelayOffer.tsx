import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { relay } from '@/lib/settings';
import { relayOffer } from '@/lib/sharing/relay-offer';
import type { SpaceRow } from '@/lib/sharing/space-row';
import { declineRelay } from '@/lib/sharing/store';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useRelay } from './use-relay';

type Props = { name: string; space: SpaceRow };

/** The relay that came with the invitation: used when the person says so, and never before. */
export function RelayOffer({ name, space }: Props) {
  const used = useRelay();
  const [isTaken, setIsTaken] = useState(false);
  const url = relayOffer(space, used);
  const take = async () => {
    if (!url) return;
    await relay.setValue({ url, credentials: { kind: 'none' } });
    setIsTaken(true);
  };
  if (!url && !isTaken) return null;
  return (
    <WithTexts own={{ ja, en }}>
      {url ? (
        <Offer name={name} url={url} onYes={() => void take()} onNo={() => void declineRelay(space.id)} />
      ) : (
        <Used />
      )}
    </WithTexts>
  );
}

type OfferProps = { name: string; url: string; onYes: () => void; onNo: () => void };

function Offer({ name, url, onYes, onNo }: OfferProps) {
  const t = useTranslations('move.relay');
  return (
    <section
      aria-labelledby="relay-offer"
      className="flex max-w-[640px] flex-col items-start gap-2 rounded-md bg-sunk px-3 py-3"
    >
      <h3 id="relay-offer">{t('title', { name })}</h3>
      <p>
        <code className="break-all">{url}</code>
      </p>
      <p className="text-sm text-ink-2">{t('body')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onPress={onYes}>{t('yes')}</Button>
        <Button onPress={onNo}>{t('no')}</Button>
      </div>
    </section>
  );
}

function Used() {
  const t = useTranslations('move.relay');
  return (
    <Notice tone="good">
      {t.rich('used', {
        link: (inner) => (
          <a className="text-moss underline" href="/options.html#sharing">
            {inner}
          </a>
        ),
      })}
    </Notice>
  );
}
