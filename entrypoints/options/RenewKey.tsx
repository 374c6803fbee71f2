import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { WithTexts } from '@/components/frame/WithTexts';
import { Button } from '@/components/ui/Button';
import { rotateEpoch } from '@/lib/sharing/rotate';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';

/** A new key for what is sealed from now on. */
export function RenewKey({ spaceId }: { spaceId: string }) {
  return (
    <WithTexts own={{ ja, en }}>
      <Renew spaceId={spaceId} />
    </WithTexts>
  );
}

function Renew({ spaceId }: { spaceId: string }) {
  const t = useTranslations('move');
  const [said, setSaid] = useState<'renewed' | 'notRenewed'>();
  const [isBusy, setIsBusy] = useState(false);
  const renew = async () => {
    setIsBusy(true);
    setSaid((await rotateEpoch(spaceId)) ? 'renewed' : 'notRenewed');
    setIsBusy(false);
  };
  return (
    <div className="flex flex-col items-start gap-1">
      <p className="text-sm text-ink-2">{t('renewHint')}</p>
      <Button isSmall isDisabled={isBusy} onPress={() => void renew()}>
        {t('renew')}
      </Button>
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {said && t(said)}
      </p>
    </div>
  );
}
