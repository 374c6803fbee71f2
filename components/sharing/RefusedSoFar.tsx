import { useTranslations } from 'use-intl';
import { forgetRefused } from '@/lib/sharing/refused';
import type { Refusal, SpaceRow } from '@/lib/sharing/space-row';
import en from '@/lib/texts/en/refused.json';
import ja from '@/lib/texts/ja/refused.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

type Props = { space: SpaceRow; name: string };

/** What came in, by relay or by file, and was refused: how many, why, and what to do. Nothing where nothing was. */
export function RefusedSoFar(props: Props) {
  if (Object.keys(props.space.refused).length === 0) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <Refused {...props} />
    </WithTexts>
  );
}

function Refused({ space: { id, refused }, name }: Props) {
  const t = useTranslations('refused');
  const reasons = Object.entries(refused) as [Refusal, number][];
  return (
    <Notice tone="attention">
      <p className="font-semibold">{t('title')}</p>
      <p>{t('what')}</p>
      <ul className="list-disc pl-5">
        {reasons.map(([reason, count]) => (
          <li key={reason}>{t(`why.${reason}`, { count, name })}</li>
        ))}
      </ul>
      <Button look="link" isSmall onPress={() => forgetRefused(id)}>
        {t('understood')}
      </Button>
    </Notice>
  );
}
