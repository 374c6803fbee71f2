import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { Choice } from '../ui/Choice';

export type Whose = 'me' | 'other';

/** The member's time, so the member's idea as long as nobody says otherwise. */
export const usualWhose = (pair: PairWithPerson): Whose => (pair.memberIs === 'other' ? 'other' : 'me');

type Props = { pair: PairWithPerson; value: Whose; onChange: (whose: Whose) => void };

/** Who had the idea. */
export function WhoseChoice({ pair, value, onChange }: Props) {
  const t = useTranslations();
  return (
    <Choice
      look="row"
      label={t('proposals.whose')}
      isLabelHidden
      value={value}
      onChange={onChange}
      options={[
        { value: 'other', label: t('common.honorific', { name: shortName(pair.person.name) }) },
        { value: 'me', label: t('common.me') },
      ]}
    />
  );
}
