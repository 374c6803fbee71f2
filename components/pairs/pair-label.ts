import type { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';

/** I have another pair with the same person: the name alone does not tell which one is meant. */
export const hasNamesake = (pair: PairWithPerson, pairs: PairWithPerson[]): boolean =>
  pairs.some(({ id, personId }) => id !== pair.id && personId === pair.personId);

/** The name; with what the two are to each other where I have several pairs with this person. */
export const pairLabel = (
  pair: PairWithPerson,
  pairs: PairWithPerson[],
  t: ReturnType<typeof useTranslations<never>>,
): string =>
  hasNamesake(pair, pairs)
    ? [pair.person.name, t(`relation.${pair.relation}`)].join(t('common.dot'))
    : pair.person.name;
