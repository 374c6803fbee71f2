import * as Y from 'yjs';
import type { Spot } from './schema';

/** The place before the character at this index. */
export function spotAt(text: Y.Text, index: number): Spot {
  const { item } = Y.createRelativePositionFromTypeIndex(text, index);
  return item ? { client: item.client, clock: item.clock } : 'end';
}

/** Where the place is now; undefined where the character is not here yet, or of something else. */
export function indexOf(text: Y.Text, spot: Spot): number | undefined {
  if (spot === 'end') return text.length;
  if (!text.doc) return undefined;
  const relative = new Y.RelativePosition(null, null, Y.createID(spot.client, spot.clock));
  try {
    const found = Y.createAbsolutePositionFromRelativePosition(relative, text.doc);
    return found?.type === text ? found.index : undefined;
  } catch {
    // The numbers were made up by somebody: Yjs expects what it handed out.
    return undefined;
  }
}
