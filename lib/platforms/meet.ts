import type { Platform } from './platform';
import { clean, findByTrust, firstIn, isThere, spokenText, stateInOrder } from './read-page';
import { selfLabels } from './self-labels';

const regionLabels = [
  'Captions',
  '字幕',
  '자막',
  'Субтитры',
  'Субтитри',
  'Untertitel',
  'Sous-titres',
  'Subtítulos',
];

const dimmed = ':is([style*="opacity: 0.2"], [style*="opacity:0.2"])';

export const meet: Platform = {
  id: 'meet',
  matches: ['https://meet.google.com/*'],
  selectors: {
    captionRegion: [
      `[role="region"]:is(${regionLabels.map((label) => `[aria-label="${label}"]`).join(', ')})`,
      '[jsname="dsyhDe"] [role="region"]',
      '[role="region"][tabindex="0"]',
      '[jsname="dsyhDe"]',
      '.a4cQT:not(.P9KVBf)',
    ],
    row: ['.nMcdL', '.TBMuR', ':scope > div:has(> div > img):not(:has(button))'],
    speaker: ['.NWpY1d', '.KcIKyf', '.zs7s8d', ':scope > :first-child:has(img) span'],
    text: ['.ygicle', '.bh44bd', '.iTTPOb', '[jsname="tgaKEf"]', ':scope > :last-child:not(:has(img))'],
    voice: ['img'],
    inCall: ['[data-participant-id]', '[data-self-name]', '[jsname="dsyhDe"] [role="region"]'],
    lobby: ['[jsname="CQylAd"]', '.awLEm'],
    left: ['[jsname="r4nke"]'],
    captionsOff: ['button[aria-label="Turn on captions"]', 'button[aria-label="字幕をオンにする"]'],
    people: ['[data-participant-id] span.notranslate', '[data-self-name] span.notranslate'],
    // TranscripTonic dims the words it has read.
    interference: [
      `[jsname="dsyhDe"] ${dimmed}`,
      `${dimmed} [jsname="dsyhDe"]`,
      `[jsname="dsyhDe"]${dimmed}`,
    ],
  },
  selfLabels: selfLabels.meet,
  placeholderNames: [],
  isChronological: true,
  rollsFrom: 800,
  meetingKey: (url) =>
    url.hostname === 'meet.google.com'
      ? /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})(?:\/|$)/i.exec(url.pathname)?.[1]?.toLowerCase()
      : undefined,
  callState(doc, selectors) {
    const icons = iconsOf(doc);
    // While knocking the page already shows the leave button, but no captions button yet.
    if (icons.has('call_end') && (icons.has('closed_caption') || icons.has('closed_caption_off')))
      return 'in-call';
    const state = stateInOrder(doc, selectors, ['in-call', 'left', 'lobby']);
    const isWaiting = icons.has('call_end') || icons.has('mic') || icons.has('mic_off');
    return state === 'outside' && isWaiting ? 'lobby' : state;
  },
  areCaptionsOff: (doc, selectors) =>
    iconsOf(doc).has('closed_caption_off') || isThere(doc, selectors.captionsOff),
  rows: (region, selectors) => findByTrust(region, selectors.row),
  readRow(row, selectors) {
    const speaker = clean(firstIn(row, selectors.speaker)?.textContent);
    // A row without a speaker is Meet talking ("… joined"), not a person.
    if (speaker === '') return undefined;
    const text = firstIn(row, selectors.text);
    // Not `data-iml`: it differs between two rows of the same person.
    const voice = firstIn(row, selectors.voice)?.getAttribute('src') ?? '';
    return { speaker, voice, text: text ? spokenText(text) : '' };
  },
};

/** Icons are written as ligatures, the same in every language. */
const iconsOf = (doc: Document) =>
  new Set([...doc.querySelectorAll('i')].map((icon) => clean(icon.textContent)));

/*
 * Seen
 * 2026-09-24, web, English, in call and after leaving: tests/pages/meet (region with history, text nodes)
 * 2026-04, web, Japanese and English: jsname of the captions button changed; not used here
 * 2024-11 and 2024-03, web: tests/pages/meet/older.ts (.bh44bd and .TBMuR rows)
 * The Japanese label of one's own speech (あなた) is expected, not yet seen.
 */
