import type { Platform, Selectors } from './platform';
import { clean, findByTrust, isOneOf, isThere, spokenText, stateInOrder } from './read-page';

const wrapper = '[data-tid="closed-caption-renderer-wrapper"]';

export const teams: Platform = {
  id: 'teams',
  label: 'Microsoft Teams',
  matches: [
    'https://teams.microsoft.com/*',
    'https://*.teams.microsoft.com/*',
    'https://teams.live.com/*',
    'https://teams.cloud.microsoft/*',
    'https://*.teams.cloud.microsoft/*',
  ],
  // Some builds put the call in a frame of the same host.
  allFrames: true,
  selectors: {
    captionRegion: [
      '[data-tid="closed-caption-v2-window-wrapper"]',
      '[data-tid="closed-caption-v2-window"]',
      '[data-tid="closed-caption-v2-virtual-list-content"]',
      // A layout with one wrapper for each line and no window around them.
      `:has(> ${wrapper} ~ ${wrapper})`,
      wrapper,
      '[data-tid="closed-captions-renderer"]',
    ],
    row: [
      '.fui-ChatMessageCompact:has([data-tid="closed-caption-text"])',
      '[data-tid="closed-caption-text"]',
      '.ui-chat__item:has(.ui-chat__message)',
    ],
    speaker: ['[data-tid="author"]', '.fui-ChatMessageCompact__author', '.ui-chat__message__author'],
    text: ['[data-tid="closed-caption-text"]', '.ui-chat__message__content'],
    voice: [],
    inCall: [
      '#hangup-button',
      '[data-tid="hangup-main-btn"]',
      '[data-tid="hangup-leave-button"]',
      '#call-duration-custom',
    ],
    lobby: [
      '#prejoin-join-button',
      '[data-tid="prejoin-join-button"]',
      '[data-tid="prejoin-display-name-input"]',
      '[data-tid="calling-screen"]',
    ],
    left: [
      '[data-tid="rejoin-button"]',
      '[data-tid="call-rating-flex-container"]',
      '[data-tid="call-end-screen"]',
    ],
    // The menu item is drawn only while the menu is open.
    captionsOff: ['Show live captions', 'Turn on live captions', 'ライブ キャプションを表示する'].map(
      (label) => `#closed-captions-button{${label}}`,
    ),
    people: ['[data-tid^="participantsInCall-"]'],
    interference: [],
  },
  selfLabels: [],
  placeholderNames: ['Unknown User', '不明なユーザー'],
  isChronological: true,
  rollsFrom: Number.POSITIVE_INFINITY,
  meetingKey(url) {
    if (!/^((.+\.)?teams\.(microsoft\.com|cloud\.microsoft)|teams\.live\.com)$/.test(url.hostname))
      return undefined;
    if (/^\/(dl|downloads?)(\/|$)/.test(url.pathname)) return undefined;
    const address = (url.pathname + url.hash).replace(/%3a/gi, ':').replace(/%40/g, '@');
    const [, thread, meeting] = /19:meeting_([\w-]+)@thread\.v2|\/meet\/([\w-]+)/.exec(address) ?? [];
    return thread ?? meeting ?? '';
  },
  callState: (doc, selectors) => stateInOrder(doc, selectors, ['in-call', 'left', 'lobby']),
  areCaptionsOff: (doc, selectors) => isThere(doc, selectors.captionsOff),
  rows: (region, selectors) => [
    ...new Set(findByTrust(region, selectors.row).map((row) => around(row, region, selectors))),
  ],
  readRow(row, selectors) {
    const texts = findByTrust(row, selectors.text);
    if (texts.length === 0 && !isOneOf(row, selectors.text)) return undefined;
    const speaker = clean(findByTrust(row, selectors.speaker)[0]?.textContent).replace(
      /\s*[(（](Guest|ゲスト)[)）]$/i,
      '',
    );
    const text = (texts.length > 0 ? texts : [row]).map(spokenText).join(' ');
    // This element holds nothing but speech: words without a name are kept as somebody's.
    return { speaker, voice: speaker ? '' : 'unnamed', text };
  },
};

/** Where a build shows texts without a row around each: the nearest element that holds the name too. */
function around(row: Element, region: Element, selectors: Selectors): Element {
  if (!isOneOf(row, selectors.text)) return row;
  for (let up = row.parentElement; up && up !== region.parentElement; up = up.parentElement) {
    if (findByTrust(up, selectors.text).length > 1) return row;
    if (isThere(up, selectors.speaker)) return up;
  }
  return row;
}

/*
 * Seen
 * 2026-08-29 and 2026-08-13, web v2, in call: tests/pages/teams (closed-caption-v2 tree, Unknown User first)
 * 2026-03-19, web v2, host and guest: tests/pages/teams (items-renderer level for the host only)
 * 2025-05, web, older renderer with .ui-chat__item: described, not seen since 2025-07
 */
