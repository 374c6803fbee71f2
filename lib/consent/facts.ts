import type * as Y from 'yjs';
import { facts } from '../memo/memo';
import type { ConsentFact, ConsentRequest, GapFact, StopFact, YesFact } from './fact-shapes';
import type { Consent, Gap } from './schema';

const dayMs = 24 * 60 * 60 * 1000;

/** What a session's document says of the consent: the part that both devices must know. */
export type Said = {
  consent: ConsentFact | undefined;
  stopped: StopFact | undefined;
  gaps: (GapFact & { id: string })[];
  requests: ConsentRequest[];
  /** By person id. */
  yes: Record<string, YesFact>;
  /** Gaps for which lines were taken out again, and whose device has not heard of it yet. */
  cleared: string[];
};

/** Reads it; shapes were checked when it came in. */
export function saidIn(doc: Y.Doc): Said {
  const all = facts(doc);
  const said: Said = {
    consent: all.get('consent') as ConsentFact | undefined,
    stopped: all.get('stopped') as StopFact | undefined,
    gaps: [],
    requests: [],
    yes: {},
    cleared: [],
  };
  for (const [key, value] of all) {
    const [kind, id = ''] = key.split(':');
    if (kind === 'gap') said.gaps.push({ ...(value as GapFact), id });
    if (kind === 'request') said.requests.push(value as ConsentRequest);
    if (kind === 'yes') said.yes[id] = value as YesFact;
    if (kind === 'cleared') said.cleared.push(id);
  }
  said.gaps.sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  return said;
}

export function writeGap(doc: Y.Doc, { id, by, from, to }: Gap): void {
  if (id && by) facts(doc).set(`gap:${id}`, { by, from, ...(to === undefined ? {} : { to }) });
}

/** Nothing to stop where nothing is agreed to; the first stop counts. */
export function writeStop(doc: Y.Doc, stop: StopFact): void {
  const all = facts(doc);
  if (all.has('consent') && !all.has('stopped')) all.set('stopped', stop);
}

const isOfAsking = (key: string) => /^(request|yes):/.test(key);

const removeFacts = (doc: Y.Doc, isGone: (key: string) => boolean): void => {
  for (const key of [...facts(doc).keys()]) if (isGone(key)) facts(doc).delete(key);
};

/** The two agreed: a stop before it is over, and what was asked is answered. */
export function writeConsent(doc: Y.Doc, consent: ConsentFact): void {
  removeFacts(doc, (key) => key === 'stopped' || isOfAsking(key));
  facts(doc).set('consent', consent);
}

/** As if nobody had ever been asked, and nobody had written a record. */
export const removeConsent = (doc: Y.Doc): void =>
  removeFacts(doc, (key) => /^(consent|stopped)$|^(gap|cleared|scribe):/.test(key) || isOfAsking(key));

/** A consent to show; `isElsewhere`: only the other one's device keeps captions, so nothing here may be kept by it. */
export type ShownConsent = Consent & { isElsewhere?: true };

/**
 * What to say of the captions on this device: of its own consent; of what the document says where there is no own one, or where
 * that was stopped and the other one has agreed anew. For screens and exports only: what may be kept is asked of the row.
 */
export function shownConsent(
  sessionId: string,
  row: Consent | undefined,
  { consent, stopped, gaps }: Said,
): ShownConsent | undefined {
  if (!consent) return row;
  const isAnew = row?.stoppedAt !== undefined && !stopped && consent.agreedAt !== row.agreedAt;
  if (row && !isAnew) return row;
  const { scope, days, how, agreedAt, notedBy = '' } = consent;
  return {
    ...{ sessionId, scope, how, notedBy, agreedAt, gaps, isElsewhere: true },
    ...(days === undefined ? {} : { days, recordEndsAt: agreedAt + days * dayMs }),
    ...(stopped ? { stoppedAt: stopped.at, stoppedBecause: stopped.because } : {}),
  };
}
