import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { farewellFile } from '@/lib/sharing/leave';
import { hasFarewellToSend, type SpaceRow } from '@/lib/sharing/space-row';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Invite } from './Invite';
import { saveExchangeText } from './save-exchange';

type Props = { pair: PairWithPerson; space: SpaceRow };

/** It is over: by whom, what the other one does not know yet, and how it could begin again. */
export function Ended(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Over {...props} />
    </WithTexts>
  );
}

function Over({ pair, space }: Props) {
  const t = useTranslations();
  const { name } = pair.person;
  return (
    <Invite pair={pair} label={t('share.now.again')}>
      <p>{t(space.leftBy ? 'move.left' : 'share.now.ended', { name })}</p>
      {hasFarewellToSend(space) && <LastFile pair={pair} space={space} />}
    </Invite>
  );
}

function LastFile({ pair, space }: Props) {
  const t = useTranslations('move');
  const { name } = pair.person;
  const [saved, setSaved] = useState<string>();
  const save = async () => {
    const text = await farewellFile(space.id);
    if (text !== undefined) setSaved(saveExchangeText(text, name));
  };
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      <p className="max-w-[640px]">{t('farewell', { name })}</p>
      <Button look="primary" onPress={() => void save()}>
        <Download size={15} aria-hidden />
        {t('farewellButton')}
      </Button>
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {saved && t('farewellSaved', { file: saved, name })}
      </p>
    </div>
  );
}
