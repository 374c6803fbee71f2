import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { WithTexts } from '../frame/WithTexts';
import { Invite } from './Invite';

/** The pair was shared on the computer before; here nobody has confirmed anybody yet. */
export function ConfirmAgain({ pair }: { pair: PairWithPerson }) {
  return (
    <WithTexts own={{ ja, en }}>
      <Again pair={pair} />
    </WithTexts>
  );
}

function Again({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations();
  return (
    <Invite pair={pair} label={t('share.now.again')}>
      <p>{t('move.unconfirmed', { name: pair.person.name })}</p>
      <p className="text-sm text-ink-2">{t('move.unconfirmedHint')}</p>
    </Invite>
  );
}
