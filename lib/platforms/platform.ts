import type { PlatformId } from '../sessions/schema';

/** One caption row as it stands on the screen now. */
export type CaptionLine = {
  /** The name as the page shows it; empty where the page shows none. */
  speaker: string;
  /** What else tells one voice from another (avatar, initials); empty where there is nothing. */
  voice: string;
  text: string;
};

/** Everything a company can replace by data when a page changes: candidates in order, most trusted first. */
export type Selectors = {
  captionRegion: string[];
  row: string[];
  speaker: string[];
  text: string[];
  /** The picture or initials that tell one voice from another. */
  voice: string[];
  /** Tells that we are in the call, not in a lobby. */
  inCall: string[];
  lobby: string[];
  left: string[];
  /** Present only while captions are switched off. */
  captionsOff: string[];
  /** Names on the tiles. */
  people: string[];
  /** Traces of another extension that changes the captions. */
  interference: string[];
};

export type CallState = 'outside' | 'lobby' | 'in-call' | 'left';

/** What we know of one meeting site. Data and small readers: no timers, no storage, no messages. */
export type Platform = {
  id: PlatformId;
  matches: string[];
  allFrames?: true;
  selectors: Selectors;
  /** Own speech is labelled so instead of by name. */
  selfLabels: string[];
  /** A name that only stands in until the page knows the real one. */
  placeholderNames: string[];
  /** From this many characters on, words missing at the front have rolled off and are kept. Infinity: never. */
  rollsFrom: number;
  /** Rows stand in the order of speaking. Zoom keeps one row per speaker, in an order of its own. */
  isChronological: boolean;
  /** What stays the same when this pair meets by the same link again; undefined: not a meeting page. */
  meetingKey(url: URL): string | undefined;
  callState(doc: Document, selectors: Selectors): CallState;
  areCaptionsOff(doc: Document, selectors: Selectors): boolean;
  /** The rows of the region in document order. */
  rows(region: Element, selectors: Selectors): Element[];
  /** What a row shows; undefined: not a caption (a notice, a hidden stale row, a decoy). */
  readRow(row: Element, selectors: Selectors): CaptionLine | undefined;
};
