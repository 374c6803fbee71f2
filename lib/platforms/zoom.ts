import type { Platform, Selectors } from './platform';
import { clean, findAll, findByTrust, firstIn, isThere, spokenText, stateInOrder } from './read-page';
import { selfLabels } from './self-labels';
import { lookOf, nameByLook } from './zoom-looks';

const overlay = '.live-transcription-subtitle__box';
const panelRow = '.lt-full-transcript__item';

export const zoom: Platform = {
  id: 'zoom',
  matches: ['https://*.zoom.us/wc/*'],
  // The meeting usually runs in iframe#webclient of the same host.
  allFrames: true,
  selectors: {
    captionRegion: [
      overlay,
      '.live-transcription-subtitle__overlay-container',
      '#wc-caption-pin-slot',
      '#full-transcription',
      '.new-lt-list-container',
      ':has(> [id="live-transcription-subtitle"])',
    ],
    // The id is on every row, not on one.
    row: ['[id="live-transcription-subtitle"]', '.live-transcription-subtitle__content > div', panelRow],
    speaker: ['.lt-full-transcript__display-name'],
    text: [
      '.live-transcription-subtitle__item',
      '[class*="live-transcription-subtitle__yellowitem"]',
      '.lt-full-transcript__message',
    ],
    voice: ['.zmu-data-selector-item__icon'],
    inCall: [
      '#wc-footer .footer__leave-btn-container button',
      '#audioOptionMenu',
      '#captions[data-feature-type="captions"]',
      overlay,
    ],
    lobby: [
      '.preview-root',
      '.preview-join-button',
      '#input-for-name',
      '#inputname',
      '#joinBtn',
      '.waiting-room-container',
      '.on-hold-main',
    ],
    left: ['#wc-leave'],
    captionsOff: ['Show Captions', '字幕を表示', 'Показать субтитры', 'Tampilkan Teks'].map(
      (label) => `#captions button[aria-label="${label}" i]`,
    ),
    people: ['.participants-item__display-name'],
    interference: [],
  },
  selfLabels: selfLabels.zoom,
  placeholderNames: [],
  isChronological: false,
  rollsFrom: 40,
  // Only the id: the rest of the address may hold the password.
  meetingKey(url) {
    if (!/(^|\.)zoom\.us$/.test(url.hostname)) return undefined;
    const [, afterVerb, beforeVerb, name] =
      /^\/wc\/(?:(?:join|start)\/(\d{9,11})|(\d{9,11})|my\/([\w.%-]{1,100}))(?:\/|$)/.exec(url.pathname) ??
      [];
    if (name) return `my/${name}`;
    return (
      afterVerb ?? beforeVerb ?? (/^\/wc\/start\/(video|web)meeting/.test(url.pathname) ? '' : undefined)
    );
  },
  callState: (doc, selectors) =>
    doc.location?.pathname.startsWith('/wc/leave')
      ? 'left'
      : stateInOrder(doc, selectors, ['left', 'in-call', 'lobby']),
  areCaptionsOff: (doc, selectors) => isThere(doc, selectors.captionsOff),
  rows(region, selectors) {
    const rows = findByTrust(region, selectors.row);
    // The transcript panel repeats what the overlay shows; it is read only where there is no overlay.
    return rows[0]?.matches(panelRow) && region.ownerDocument.querySelector(overlay) ? [] : rows;
  },
  readRow(row, selectors) {
    if (isHidden(row)) return undefined;
    // In the older overlay the row itself is the text.
    const text = firstIn(row, selectors.text);
    if (!text) return undefined;
    const icon = firstIn(row, selectors.voice);
    const voice = icon ? lookOf(icon) : '';
    const speaker =
      clean(row.getAttribute('data-engawa-speaker')) ||
      (row.matches(panelRow) ? nameCarriedDown(row, selectors) : '') ||
      (icon ? nameByLook(row.ownerDocument, voice, selectors) || clean(icon.textContent) : '');
    return { speaker, voice: voice || (speaker ? '' : 'unnamed'), text: spokenText(text) };
  },
};

// Ten seconds after its last word a row hides itself and keeps its text.
const isHidden = (row: Element) =>
  (row as HTMLElement).style?.display === 'none' ||
  row.closest('[class*="live-transcription-subtitle__"][class*="hidden"]') !== null;

/** The panel writes a name only where the speaker changes. */
function nameCarriedDown(row: Element, selectors: Selectors): string {
  const rows = findAll(row.ownerDocument, panelRow);
  for (const above of rows.slice(0, rows.indexOf(row) + 1).reverse()) {
    const name = firstIn(above, selectors.speaker);
    if (name) return clean(name.textContent);
  }
  return '';
}

/*
 * Seen
 * 2026-10-03/06, client 7.1.0.3.12693, in iframe#webclient, English: tests/pages/zoom (overlay with initials)
 * 2026-08-16, web client, two rows newest first: tests/pages/zoom
 * 2026-10-02, served script: transcript panel, preview, waiting room; not seen live
 */
