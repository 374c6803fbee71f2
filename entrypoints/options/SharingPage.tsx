import { useTranslations } from 'use-intl';
import { WithTexts } from '@/components/frame/WithTexts';
import { LiveSharing } from '@/components/sharing/LiveSharing';
import { useRelay } from '@/components/sharing/use-relay';
import { Notice } from '@/components/ui/Notice';
import en from '@/lib/texts/en/relay.json';
import ja from '@/lib/texts/ja/relay.json';
import { LostDevice } from './LostDevice';
import { Page, Section } from './Page';
import { RelayAddress } from './RelayAddress';
import { RelayCredentialsFields } from './RelayCredentialsFields';
import { RelayHealth } from './RelayHealth';
import { SharedSpaces } from './SharedSpaces';

/** With whom pairs are shared, and the relay that may carry what is shared. */
export function SharingPage() {
  return (
    <WithTexts own={{ ja, en }}>
      <Contents />
      <LiveSharing />
    </WithTexts>
  );
}

function Contents() {
  const t = useTranslations();
  return (
    <Page title={t('options.nav.sharing')} intro={t('relay.intro')}>
      <Section title={t('relay.heading')} intro={t('relay.about')}>
        <Relay />
      </Section>
      <SharedSpaces />
      <LostDevice />
    </Page>
  );
}

function Relay() {
  const t = useTranslations('relay');
  const used = useRelay();
  if (!used) return null;
  if (used.is === 'forbidden') return <Notice>{t('forbidden')}</Notice>;
  return (
    <>
      <RelayAddress used={used} />
      {used.is === 'set' && !used.areCredentialsByCompany && <RelayCredentialsFields relay={used.relay} />}
      {used.is === 'set' && used.areCredentialsByCompany && (
        <p className="text-sm text-ink-2">{t('credentials.byCompany')}</p>
      )}
      {used.is === 'set' && <RelayHealth />}
    </>
  );
}
