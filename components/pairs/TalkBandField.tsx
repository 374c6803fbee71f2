import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type TalkBand, usualTalkBand } from '@/lib/pairs/agreement';
import { changeAgreement, type PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { Button } from '../ui/Button';
import { NumberInput } from '../ui/NumberInput';

/** The member's share of the talk that feels right to the two. No target, and nothing ever warns about it. */
export function TalkBandField({
  pair,
  band = usualTalkBand,
}: {
  pair: PairWithPerson;
  band?: TalkBand | undefined;
}) {
  const t = useTranslations();
  const [isEditing, setIsEditing] = useState(false);
  const who =
    pair.memberIs === 'me' ? t('common.me') : t('common.honorific', { name: shortName(pair.person.name) });
  if (isEditing) return <BandForm pairId={pair.id} band={band} onDone={() => setIsEditing(false)} />;
  return (
    <>
      <p>{t('agreement.bandOf', { who, ...band })}</p>
      <span className="-mx-1">
        <Button look="link" isSmall onPress={() => setIsEditing(true)}>
          {t('agreement.edit')}
        </Button>
      </span>
    </>
  );
}

function BandForm({ pairId, band, onDone }: { pairId: string; band: TalkBand; onDone: () => void }) {
  const t = useTranslations();
  const [{ from, to }, setBand] = useState(band);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (from >= to) return;
    await changeAgreement(pairId, { talkBand: { from, to } });
    onDone();
  };
  const ends = { min: 0, max: 100, error: t('agreement.bandError') };
  return (
    <form className="flex w-full flex-col gap-2" onSubmit={(event) => void save(event)}>
      <div className="grid grid-cols-2 gap-3">
        <NumberInput
          {...ends}
          label={t('agreement.bandFrom')}
          value={from}
          onChange={(least) => setBand({ from: least, to })}
        />
        <NumberInput
          {...ends}
          label={t('agreement.bandTo')}
          value={to}
          onChange={(most) => setBand({ from, to: most })}
        />
      </div>
      {from >= to && (
        <p role="alert" className="text-sm text-red">
          {t('agreement.bandOrder')}
        </p>
      )}
      <div className="flex gap-2">
        <Button isSmall look="primary" type="submit" isDisabled={from >= to}>
          {t('common.save')}
        </Button>
        <Button isSmall onPress={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
