import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Whose } from '@/lib/pairs/whose';
import { shortName } from '@/lib/people/short-name';
import { Choice } from '../ui/Choice';

type Props = {
  pair: PairWithPerson;
  label: string;
  isLabelHidden?: boolean;
  /** Where it is most often mine. */
  isMeFirst?: boolean;
  value: Whose;
  onChange: (whose: Whose) => void;
};

/** Me or the other one. */
export function WhoseChoice({ pair, isMeFirst = false, ...choice }: Props) {
  const t = useTranslations('common');
  const other = { value: 'other' as const, label: t('honorific', { name: shortName(pair.person.name) }) };
  const mine = { value: 'me' as const, label: t('me') };
  return <Choice<Whose> {...choice} look="row" options={isMeFirst ? [mine, other] : [other, mine]} />;
}
