import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { type CardWords, cardText } from '@/lib/circles/handed-text';
import type { Handover } from '@/lib/circles/schema';
import { handableOf } from '@/lib/circles/store';

export type Offer = Pick<Handover, 'what' | 'heading' | 'cardKind' | 'text'> & { id: string };

/** All of a 1on1 that can be handed on, the whole memo first; undefined while it is read. */
export function useHandable(sessionId: string): Offer[] | undefined {
  const t = useTranslations('cards');
  const found = useLiveQuery(async () => (await handableOf(sessionId)) ?? null, [sessionId]);
  if (!found) return undefined;
  const words: CardWords = {
    kind: (kind) => t(`kind.${kind}`),
    field: (field) => t(`field.${field}`),
    state: (state) => t(`state.${state}`),
  };
  const cards = found.cards.map((card) => ({ card, text: cardText(card, words) }));
  const whole = [found.memo, ...cards.map(({ text }) => text)].filter(Boolean).join('\n\n');
  return [
    { id: 'memo', what: 'memo', text: whole },
    ...found.sections.map(
      ({ heading, text }, at): Offer => ({ id: `section ${at}`, what: 'section', heading, text }),
    ),
    ...cards.map(
      ({ card, text }): Offer => ({ id: `card ${card.id}`, what: 'card', cardKind: card.kind, text }),
    ),
  ];
}
