import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Purpose } from '@/lib/pairs/agreement';
import { setPurpose } from '@/lib/pairs/store';
import { Button } from '../ui/Button';

type Props = { pairId: string; chosen: Purpose[] };

/** What a period weighs (product.md GEN-10) and what the talks are to bring (GEN-8); as many as the pair likes. */
const groups = {
  period: ['performance', 'growth', 'safety-to-speak', 'engagement', 'work-safety'],
  brings: ['understanding', 'trust', 'support', 'thinking-together', 'insight'],
} as const satisfies Record<string, readonly Purpose[]>;

export function Purposes({ pairId, chosen }: Props) {
  const t = useTranslations('agreement');
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <>
      {isChoosing && <Group name="period" pairId={pairId} chosen={chosen} />}
      {isChoosing && <Group name="brings" pairId={pairId} chosen={chosen} />}
      {!isChoosing && chosen.length === 0 && <p className="text-ink-2">{t('purposesEmpty')}</p>}
      {!isChoosing && chosen.length > 0 && (
        <ul className="flex flex-wrap gap-1.5 py-0.5">
          {chosen.map((purpose) => (
            <li key={purpose} className="rounded-full bg-moss-soft px-3 py-0.5 text-sm text-moss">
              {t(`purpose-${purpose}`)}
            </li>
          ))}
        </ul>
      )}
      <span className="-mx-1">
        <Button look="link" isSmall onPress={() => setIsChoosing(!isChoosing)}>
          {isChoosing ? t('chosen') : t(chosen.length > 0 ? 'edit' : 'choose')}
        </Button>
      </span>
    </>
  );
}

function Group({ name, pairId, chosen }: Props & { name: keyof typeof groups }) {
  const t = useTranslations('agreement');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs text-ink-2">{t(name)}</legend>
      <div className="flex flex-wrap gap-1.5">
        {groups[name].map((purpose) => (
          <ToggleButton
            key={purpose}
            isSelected={chosen.includes(purpose)}
            onChange={(isChosen) => void setPurpose(pairId, purpose, isChosen)}
            className="cursor-pointer rounded-full border border-line px-3 py-0.5 text-sm text-ink-2 data-focus-visible:outline-2 data-focus-visible:outline-moss data-focus-visible:outline-offset-2 data-selected:border-moss data-selected:bg-moss-soft data-selected:font-semibold data-selected:text-ink"
          >
            {t(`purpose-${purpose}`)}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  );
}
