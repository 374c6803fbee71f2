import type { Platform } from '../platforms/platform';
import { findRegion, isThere, shownNames } from '../platforms/read-page';
import type { Talk, Utterance } from '../sessions/schema';
import { callHealth } from './call-health';
import type { CaptionHealth, Meeting } from './health';
import type { CaptureOrder } from './order';
import { readRows } from './read-rows';
import { finds, withOverrides } from './selectors-now';
import { sumTalk } from './sum-talk';
import { type HandedBlock, type Tracker, trackUtterances } from './track-utterances';

/** The page is looked at this often (ms): captions are switched off and on, layouts change, rooms break out. */
const checkEveryMs = 1_000;
/** Mutations are read together after this pause (ms). */
const readAfterMs = 90;
/** In a call the extension hears from the page at least this often (ms), which keeps its service worker alive. */
const reportEveryMs = 5_000;
/** A region missing for longer than this (ms) was taken away, not drawn again. */
const regionGoneMs = 2_000;

export type WatchOptions = {
  doc: Document;
  url: () => URL;
  signal: AbortSignal;
  now: () => number;
  newId: () => string;
  onUtterances(utterances: Utterance[], talk: Talk[]): void;
  onMeeting(meeting: Meeting): void;
};

export type Watch = ReturnType<typeof watchCaptions>;

/**
 * The one observer of a meeting page. It looks for the caption region, observes it and only it, and only while an
 * order allows to keep something; everything it reads goes through the tracker. Stops by the signal.
 */
export function watchCaptions(platform: Platform, options: WatchOptions) {
  const { doc, signal, now } = options;
  let order: CaptureOrder = { keep: 'nothing' };
  let selectors = platform.selectors;
  let region: Element | undefined;
  let foundBy: string | undefined;
  let rows: ReturnType<typeof readRows> | undefined;
  let tracker: Tracker | undefined;
  let sum = sumTalk(options.newId);
  let missingSince: number | undefined;
  let lastLineAt: number | undefined;
  let readTimer: ReturnType<typeof setTimeout> | undefined;
  let reported = { state: '', at: 0 };
  const observer = new MutationObserver((mutations) => {
    rows?.forget(mutations);
    readTimer ??= setTimeout(read, readAfterMs);
  });

  function hand(utterances: Utterance[]): void {
    if (utterances.length === 0 || order.keep === 'nothing') return;
    lastLineAt = now();
    if (order.keep === 'numbers') options.onUtterances([], sum(utterances));
    else options.onUtterances(utterances, []);
  }

  function read(): void {
    clearTimeout(readTimer);
    readTimer = undefined;
    if (!rows || !tracker || order.keep === 'nothing') return;
    hand(tracker.read(rows.read(), now()));
  }

  function finish(): void {
    read();
    if (tracker && order.keep !== 'nothing') hand(tracker.finish(now()));
  }

  function observe(found: ReturnType<typeof findRegion>): void {
    if (found?.region === region) return;
    if (region?.isConnected) read();
    observer.disconnect();
    region = found?.region;
    foundBy = found?.selector;
    rows = region && readRows(platform, region, selectors);
    if (region && order.keep !== 'nothing')
      observer.observe(region, { subtree: true, childList: true, characterData: true });
  }

  function noteMissing(): void {
    if (region) missingSince = undefined;
    else if (tracker && missingSince === undefined) {
      missingSince = now();
      if (order.keep !== 'nothing') hand(tracker.finish(now()));
    } else if (tracker && missingSince !== undefined && now() - missingSince > regionGoneMs)
      hand(tracker.read([], now()));
  }

  function check(): void {
    const call = platform.callState(doc, selectors);
    observe(call === 'in-call' ? findRegion(doc, platform, selectors) : undefined);
    noteMissing();
    rows?.forgetTail();
    read();
    report(call);
  }

  function report(call: Meeting['call'], isAsked = false): void {
    const state = callHealth({
      call,
      hasRegion: region !== undefined,
      areOff: platform.areCaptionsOff(doc, selectors),
      isHidden: doc.hidden,
      isInterfered: isThere(doc, selectors.interference),
      lastLineAt,
      now: now(),
    });
    const key = `${call} ${state} ${foundBy} ${options.url().href}`;
    const isDue = call !== 'outside' && now() - reported.at >= reportEveryMs;
    if (key === reported.state && !isDue && !isAsked) return;
    reported = { state: key, at: now() };
    options.onMeeting(meeting(call, state));
  }

  function meeting(call: Meeting['call'], state: CaptionHealth['state']): Meeting {
    const meetingKey = platform.meetingKey(options.url());
    return {
      platform: platform.id,
      ...(meetingKey ? { meetingKey: meetingKey.slice(0, 300) } : {}),
      call,
      people: call === 'in-call' ? shownNames(doc, selectors) : [],
      health: {
        state,
        ...(lastLineAt === undefined ? {} : { lastLineAt }),
        ...(foundBy ? { foundBy } : {}),
        finds: finds(doc, selectors).slice(0, 120),
        undecided: tracker?.counts.undecided ?? 0,
        cutOff: tracker?.counts.cutOff ?? 0,
      },
    };
  }

  function begin(next: CaptureOrder): void {
    if (!next.sessionId) return;
    const isOther = order.sessionId !== next.sessionId || !tracker;
    if (isOther) {
      sum = sumTalk(options.newId);
      tracker = trackUtterances({
        sessionId: next.sessionId,
        newId: options.newId,
        rollsFrom: platform.rollsFrom,
        isChronological: platform.isChronological,
        placeholderNames: platform.placeholderNames,
      });
    }
  }

  const timer = setInterval(check, checkEveryMs);
  const flushWhenHidden = () => doc.hidden && finish();
  doc.addEventListener('visibilitychange', flushWhenHidden, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(readTimer);
    observer.disconnect();
  });

  return {
    check,
    finish,
    /** The blocks on screen, for the script that replaces this one. */
    handOver: (): HandedBlock[] => tracker?.handOver() ?? [],
    /** Goes on with the blocks of the script that this one replaces; only for the session they belong to. */
    takeOver: (blocks: readonly HandedBlock[]): void => tracker?.takeOver(blocks),
    /**
     * Does from now on what the order says. Before it stops, everything said until now is handed over; when it
     * begins anew, what is on screen already was not for us (`isFirst`: the page was just loaded, so it was).
     */
    apply(next: CaptureOrder, isFirst = false): void {
      const before = order;
      if (before.keep !== 'nothing' && (next.keep === 'nothing' || next.sessionId !== before.sessionId))
        finish();
      begin(next);
      if (JSON.stringify(before.selectors) !== JSON.stringify(next.selectors))
        selectors = withOverrides(doc, platform.selectors, next.selectors);
      const starts =
        next.keep !== 'nothing' && (before.keep === 'nothing' || next.sessionId !== before.sessionId);
      order = next;
      if (next.keep === 'nothing') observer.disconnect();
      if (!starts) return;
      region = undefined;
      observe(findRegion(doc, platform, selectors));
      if (rows && tracker && !isFirst) tracker.leaveOut(rows.read(), now());
      lastLineAt = undefined;
    },
  };
}
