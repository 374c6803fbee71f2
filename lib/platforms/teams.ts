import type { Platform, Selectors } from './platform';
import { clean, findByTrust, firstIn, isThere, spokenText, stateInOrder } from './read-page';
import { selfLabels } from './self-labels';

const wrapper = '[data-tid="closed-caption-renderer-wrapper"]';

export const teams: Platform = {
  id: 'teams',
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
      `:has(> ${wrapper} [data-tid="closed-caption-text"])`,
      wrapper,
    ],
    row: [
      '.fui-ChatMessageCompact:has([data-tid="closed-caption-text"])',
      '[data-tid="closed-caption-text"]',
    ],
    speaker: ['[data-tid="author"]', '.fui-ChatMessageCompact__author'],
    text: ['[data-tid="closed-caption-text"]'],
    voice: [],
    inCall: [
      '#hangup-button',
      '[data-tid="hangup-main-btn"]',
      '[data-tid="hangup-leave-button"]',
      '#call-duration-custom',
      '[data-tid="calling-screen"]',
    ],
    lobby: [
      '#prejoin-join-button',
      '[data-tid="prejoin-join-button"]',
      '[data-tid="prejoin-display-name-input"]',
    ],
    left: [
      '[data-tid="rejoin-button"]',
      '[data-tid="call-rating-flex-container"]',
      '[data-tid="call-end-screen"]',
    ],
    // The menu item is drawn only while the menu is open.
    captionsOff: ['Show live captions', 'Turn on live captions', 'ライブ キャプションを表示する'].map(
      (label) => `#closed-captions-button[aria-label="${label}" i]`,
    ),
    people: ['[data-tid^="participantsInCall-"]'],
    interference: [],
  },
  selfLabels: selfLabels.teams,
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
    const text = firstIn(row, selectors.text);
    if (!text) return undefined;
    const name = clean(firstIn(row, selectors.speaker)?.textContent);
    const speaker = name.replace(/\s*[(（](Guest|ゲスト)[)）]$/i, '');
    // Nothing but speech is marked so: words without a name are kept as somebody's.
    return { speaker, voice: speaker ? '' : 'unnamed', text: spokenText(text) };
  },
};

/** Where only the text is found, the row is the nearest element that holds one name and no other text. */
function around(text: Element, region: Element, selectors: Selectors): Element {
  if (firstIn(text, selectors.text) !== text) return text;
  for (let up = text.parentElement; up && up !== region.parentElement; up = up.parentElement) {
    if (findByTrust(up, selectors.text).length > 1) return text;
    if (isThere(up, selectors.speaker)) return up;
  }
  return text;
}

/*
 * Seen
 * 2026-08-29 and 2026-08-13, web v2, in call: tests/pages/teams (closed-caption-v2 tree, Unknown User first)
 * 2026-03-19, web v2, host and guest: tests/pages/teams (items-renderer level for the host only)
 */
