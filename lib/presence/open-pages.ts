import type { PageMessage, Whereabouts } from './schema';
import type { PresenceTimes } from './times';

type OpenPage = { at: Whereabouts; seenAt: number; changedAt: number };

/** The pages of this install that show something of one pair, by page id. */
export type OpenPages = ReadonlyMap<string, OpenPage>;

type Now = { now: number; times: PresenceTimes };

/** Without those that were not heard of any more: a page that crashed says nothing. */
export const stillOpen = (pages: OpenPages, { now, times }: Now): OpenPages =>
  new Map([...pages].filter(([, { seenAt }]) => now - seenAt < times.goneAfter));

export function afterPageMessage(
  pages: OpenPages,
  message: PageMessage,
  { pairId, now, times }: Now & { pairId: string },
): OpenPages {
  if (message.is === 'others') return pages;
  const left = new Map(stillOpen(pages, { now, times }));
  const before = left.get(message.pageId);
  left.delete(message.pageId);
  if (message.is === 'page-gone' || message.pairId !== pairId) return left;
  const isSame = before && JSON.stringify(before.at) === JSON.stringify(message.at);
  return left.set(message.pageId, {
    at: message.at,
    seenAt: now,
    changedAt: isSame ? before.changedAt : now,
  });
}

/** What is told of all pages: a memo rather than the panel, a cursor rather than none, the last that changed. undefined: not here. */
export function whereabouts(pages: OpenPages): Whereabouts | undefined {
  const weight = ({ at }: OpenPage) => (at.cursor ? 2 : at.sessionId ? 1 : 0);
  const [first] = [...pages.values()].toSorted((a, b) => weight(b) - weight(a) || b.changedAt - a.changedAt);
  return first?.at;
}
