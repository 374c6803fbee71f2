import { newId } from '../new-id';
import { openChannel, presenceChannel } from './channel';
import type { OtherHere, Whereabouts } from './schema';
import { presenceTimes } from './times';

/** This page, among those of this install. */
export const pageId = newId();

export type PagePresence = {
  /** What this page shows of the pair now; undefined: it is not looked at. */
  show(at: Whereabouts | undefined): void;
  close(): void;
};

/** Lets the connected page know what this one shows of a pair, and hears from it who else is here. */
export function pagePresence(
  pairId: string,
  onOthers: (others: OtherHere[]) => void,
  { channelName = presenceChannel, times = presenceTimes, now = Date.now, id = pageId } = {},
): PagePresence {
  let shown: Whereabouts | undefined;
  let heardAt = now();
  const channel = openChannel(channelName, (message) => {
    if (message.is !== 'others' || message.pairId !== pairId) return;
    heardAt = now();
    onOthers(message.others);
  });
  const post = () =>
    channel.post(shown ? { is: 'page', pageId: id, pairId, at: shown } : { is: 'page-gone', pageId: id });
  let postedAt = 0;
  const look = () => {
    // The page that was connected has gone, and no other one took its place.
    if (now() - heardAt >= times.goneAfter) onOthers([]);
    if (!shown || now() - postedAt < times.sayAgainAfter) return;
    postedAt = now();
    post();
  };
  const timer = setInterval(look, times.look);
  const show = (at: Whereabouts | undefined) => {
    if (JSON.stringify(at) === JSON.stringify(shown)) return;
    shown = at;
    postedAt = now();
    post();
  };
  return {
    show,
    close: () => {
      show(undefined);
      clearInterval(timer);
      channel.close();
    },
  };
}
