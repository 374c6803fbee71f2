import type { Session } from '../sessions/schema';
import type { FieldId } from './card-kinds';
import { type Card, isBlank } from './cards';

export type HandlingSession = Pick<Session, 'id' | 'startedAt'> & { cards: Card[] };

/** One look back at how something was handled, as it was written in this 1on1. */
export type Handling = Pick<Session, 'startedAt'> & {
  id: string;
  sessionId: string;
  fields: Partial<Record<FieldId, string>>;
};

/** 成長の軌跡: every look back at how something was handled, the newest first (product.md CC-10). */
export const handlingTimeline = (sessions: HandlingSession[]): Handling[] =>
  sessions
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .flatMap(({ id: sessionId, startedAt, cards }) =>
      cards
        .filter((card) => card.kind === 'handling' && !isBlank(card))
        // Within a memo cards stand oldest first.
        .toReversed()
        .map(({ id, fields }) => ({ id, sessionId, startedAt, fields })),
    );
