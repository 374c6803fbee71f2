import * as z from 'zod/mini';

const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
const Count = z.int().check(z.minimum(0));

/** A place in the memo's text that keeps its meaning while both write: before this character, or behind the last one. */
export const Spot = z.union([z.literal('end'), z.strictObject({ client: Count, clock: Count })]);
export type Spot = z.infer<typeof Spot>;

export const Cursor = z.strictObject({ anchor: Spot, head: Spot });
export type Cursor = z.infer<typeof Cursor>;

/** What somebody has open of the pair: the memo of this 1on1, with the cursor in it; without either, the panel. */
export const Whereabouts = z.strictObject({ sessionId: z.optional(Id), cursor: z.optional(Cursor) });
export type Whereabouts = z.infer<typeof Whereabouts>;

const mostMembers = 16;

/** What is sealed. `heard` names the counter of the last one heard of each other member, as a sign that this is said now. */
export const Said = z.strictObject({
  isHere: z.boolean(),
  heard: z
    .record(Id, Count)
    .check(z.refine((heard: Record<string, number>) => Object.keys(heard).length <= mostMembers)),
  at: Whereabouts,
});
export type Said = z.infer<typeof Said>;

export const OtherHere = z.strictObject({ memberId: Id, at: Whereabouts });
export type OtherHere = z.infer<typeof OtherHere>;

/** What the pages of one install tell each other: what each shows, and, by the one that is connected, who else is here. */
export const PageMessage = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('page'), pageId: Id, pairId: Id, at: Whereabouts }),
  z.strictObject({ is: z.literal('page-gone'), pageId: Id }),
  z.strictObject({
    is: z.literal('others'),
    pairId: Id,
    others: z.array(OtherHere).check(z.maxLength(mostMembers)),
  }),
]);
export type PageMessage = z.infer<typeof PageMessage>;
