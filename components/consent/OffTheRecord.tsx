import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import type { ShownConsent } from '@/lib/consent/facts';
import { isOffTheRecord, openGapOf } from '@/lib/consent/keep';
import { setOffTheRecord } from '@/lib/consent/off-the-record';
import { shortName } from '@/lib/people/short-name';
import { me } from '@/lib/people/store';
import en from '@/lib/texts/en/together.json';
import ja from '@/lib/texts/ja/together.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';

type Props = { consent: ShownConsent; otherName: string; onAsk: () => void };

/** Off the record and back. What the other one opened, only they can close: then it says so, and one can ask anew. */
export function OffTheRecord(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Switch {...props} />
    </WithTexts>
  );
}

function Switch({ consent, otherName, onAsk }: Props) {
  const t = useTranslations();
  const self = useLiveQuery(me, []);
  if (!self) return null;
  const isMine = openGapOf(consent, self.id) !== undefined;
  if (!isMine && isOffTheRecord(consent))
    return (
      <div className="text-sm">
        <p role="status">{t('together.offByOther', { name: shortName(otherName) })}</p>
        <Button look="link" isSmall onPress={onAsk}>
          {t('together.askAnew')}
        </Button>
      </div>
    );
  return (
    <Button aria-pressed={isMine} onPress={() => void setOffTheRecord(consent.sessionId, !isMine)}>
      {isMine ? t('panel.onTheRecord') : t('panel.offTheRecord')}
    </Button>
  );
}
