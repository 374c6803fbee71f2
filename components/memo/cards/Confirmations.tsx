import { useFormatter, useTranslations } from 'use-intl';
import {
  type Confirmation,
  confirmationsNow,
  confirmCard,
  isBlank,
  takeBackConfirmation,
} from '@/lib/memo/cards';
import { shortName } from '@/lib/people/short-name';
import { CheckMark } from '../../ui/CheckMark';
import type { CardProps } from './CardSection';

/** Both say that the words are what they agreed on; the other one's yes may be heard and written down here. */
export function Confirmations({ doc, card, pair, self }: CardProps) {
  const t = useTranslations('cards');
  const given = confirmationsNow(card);
  if (isBlank(card)) return null;
  const both = [
    { id: self.id, label: t('confirmMe') },
    { id: pair.personId, label: t('confirmOther', { name: shortName(pair.person.name) }) },
  ];
  const set = (personId: string, isGiven: boolean) => {
    if (isGiven) confirmCard(doc, card.id, { personId, by: self.id, now: Date.now() });
    else takeBackConfirmation(doc, card.id, personId);
  };
  return (
    <div className="flex flex-col gap-1">
      {both.map(({ id, label }) => (
        <CheckMark
          key={id}
          shape="square"
          isSelected={given[id] !== undefined}
          onChange={(isGiven) => set(id, isGiven)}
          label={label}
        >
          <span className="flex flex-col">
            {label}
            {given[id] && <When personId={id} confirmation={given[id]} />}
          </span>
        </CheckMark>
      ))}
      <p className="text-xs text-ink-2">{t('confirmHint')}</p>
    </div>
  );
}

function When({ personId, confirmation: { at, by } }: { personId: string; confirmation: Confirmation }) {
  const t = useTranslations('cards');
  const format = useFormatter();
  const day = format.dateTime(new Date(at), {
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return <span className="text-xs text-ink-2">{by === personId ? day : t('heardAt', { day })}</span>;
}
