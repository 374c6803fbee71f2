import { useTranslations } from 'use-intl';
import type { Session } from '@/lib/sessions/schema';
import en from '@/lib/texts/en/proposals.json';
import ja from '@/lib/texts/ja/proposals.json';
import { WithTexts } from '../frame/WithTexts';

/** For what this 1on1 is held, before the rest of the header line. */
export default function KindName({ kind }: { kind: NonNullable<Session['kind']> }) {
  return (
    <WithTexts own={{ ja, en }}>
      <Name kind={kind} />
    </WithTexts>
  );
}

function Name({ kind }: { kind: NonNullable<Session['kind']> }) {
  const t = useTranslations();
  return t(`proposals.kind.${kind}`) + t('common.dot');
}
