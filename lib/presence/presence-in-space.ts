import type { Presence } from '../sharing/relay';
import type { Space } from '../sharing/schema';
import { announcer } from './announcer';
import { openChannel } from './channel';
import { afterPageMessage, type OpenPages, stillOpen, whereabouts } from './open-pages';
import { hear, heardLately, othersHere, type Roster } from './roster';
import type { Said } from './schema';
import { readPresence } from './seal';
import type { PresenceTimes } from './times';

export type PresenceOptions = {
  pairId: string;
  ownId: string;
  /** As it is now: members leave, keys are changed. */
  space(): Space;
  /** As `presenceText` does it, under the key of now; undefined while there is none. */
  seal(said: Said, counter: number): Promise<string | undefined>;
  over: Presence;
  channelName: string;
  times: PresenceTimes;
  now(): number;
  signal: AbortSignal;
};

export type PresenceKept = {
  /** Rejects with a RelayError `not-permitted` where the relay lets nobody hear. */
  ended: Promise<void>;
  /** The page that this runs in closes: with it go what it showed and, where nothing else is open, we. */
  leave(pageId: string): void;
};

/** More than this does not wait to be opened: a relay that floods us makes us deaf, not slow. */
const mostWaiting = 20;

/**
 * Tells the others of one space what the pages of this install show, and those pages who else is here, until the signal.
 * Nothing of it is stored.
 */
export function keepPresenceIn(options: PresenceOptions): PresenceKept {
  const { pairId, ownId, space, seal, over, channelName, times, now, signal } = options;
  let roster: Roster = new Map();
  let pages: OpenPages = new Map();
  let told = '';
  let toldAt = 0;
  const voice = announcer({
    content: () => {
      const at = whereabouts(pages);
      return at && { isHere: true, heard: heardLately(roster, now(), times), at };
    },
    seal,
    say: over.say,
    now,
    times,
  });
  const channel = openChannel(channelName, (message) => {
    if (message.is === 'others') return;
    const isNew = message.is === 'page' && message.pairId === pairId && !pages.has(message.pageId);
    show(afterPageMessage(pages, message, { pairId, now: now(), times }));
    if (isNew) tell();
    look();
  });
  const tell = () => {
    const others = othersHere(roster, now());
    told = JSON.stringify(others);
    toldAt = now();
    channel.post({ is: 'others', pairId, others });
  };
  const show = (next: OpenPages) => {
    const [before, after] = [whereabouts(pages), whereabouts(next)];
    pages = next;
    if (!after && before) voice.goodbye();
    else if (JSON.stringify(before) !== JSON.stringify(after)) voice.soon();
  };
  const look = () => {
    show(stillOpen(pages, { now: now(), times }));
    if (whereabouts(pages)) voice.again();
    const isOld = now() - toldAt >= times.sayAgainAfter;
    if (isOld || JSON.stringify(othersHere(roster, now())) !== told) tell();
  };
  const listen = inTurn(mostWaiting, async (text: string) => {
    const heard = await readPresence(text, space());
    if (!heard || heard.sender === ownId || signal.aborted) return;
    const next = hear(roster, heard, { ownId, now: now(), times });
    roster = next.roster;
    if (next.wantsAnswer) voice.soon();
    look();
  });
  const timer = setInterval(look, times.look);
  const end = () => {
    voice.goodbye();
    clearInterval(timer);
    channel.post({ is: 'others', pairId, others: [] });
    channel.close();
  };
  tell();
  const ended = over.hear(listen, signal).finally(end);
  return {
    ended,
    leave: (pageId) =>
      show(afterPageMessage(pages, { is: 'page-gone', pageId }, { pairId, now: now(), times })),
  };
}

/** One after the other; what is more than may wait is left out. */
function inTurn<Item>(most: number, work: (item: Item) => Promise<void>): (item: Item) => void {
  let waiting = 0;
  let last = Promise.resolve();
  return (item) => {
    if (waiting >= most) return;
    waiting += 1;
    last = last
      .then(() => work(item))
      .finally(() => {
        waiting -= 1;
      });
  };
}
