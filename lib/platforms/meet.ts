import type { Platform } from './platform';
import { clean, findByTrust, isThere, spokenText, stateInOrder } from './read-page';

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

export const meet: Platform = {
  id: 'meet',
  label: 'Google Meet',
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
    // While knocking the page already shows the leave button, but no captions button yet.
    inCall: [
      'i{call_end} && i{closed_caption}',
      'i{call_end} && i{closed_caption_off}',
      'i{call_end} && [data-participant-id]',
      '[data-self-name]',
      '[jsname="dsyhDe"] [role="region"]',
    ],
    lobby: ['i{call_end}', '[jsname="CQylAd"]', 'i{mic}', 'i{mic_off}', '.awLEm'],
    left: ['[jsname="r4nke"]'],
    captionsOff: [
      'button i{closed_caption_off}',
      'button[aria-label="Turn on captions"]',
      'button[aria-label="字幕をオンにする"]',
    ],
    people: [
      '[data-participant-id] span.notranslate',
      '[data-self-name] span.notranslate',
      '[data-participant-id]',
    ],
    // TranscripTonic dims the words it has read.
    interference: ['.nMcdL [style*="opacity: 0.2"]', '.nMcdL [style*="opacity:0.2"]'],
  },
  selfLabels: ['You', 'あなた', 'Tú', 'Bạn', 'Ви'],
  placeholderNames: [],
  isChronological: true,
  rollsFrom: 800,
  meetingKey: (url) =>
    url.hostname === 'meet.google.com'
      ? /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})(?:\/|$)/i.exec(url.pathname)?.[1]?.toLowerCase()
      : undefined,
  callState: (doc, selectors) => stateInOrder(doc, selectors, ['in-call', 'left', 'lobby']),
  areCaptionsOff: (doc, selectors) => isThere(doc, selectors.captionsOff),
  rows: (region, selectors) => findByTrust(region, selectors.row),
  readRow(row, selectors) {
    const [name] = findByTrust(row, selectors.speaker);
    const speaker = clean(name?.textContent);
    // A row without a speaker is Meet talking ("… joined"), not a person.
    if (speaker === '') return undefined;
    const [text] = findByTrust(row, selectors.text);
    const [avatar] = findByTrust(row, selectors.voice);
    // Not `data-iml`: it differs between two rows of the same person.
    return { speaker, voice: avatar?.getAttribute('src') ?? '', text: text ? spokenText(text) : '' };
  },
};

/*
 * Seen
 * 2026-09-24, web, English, in call and after leaving: tests/pages/meet (region with history, text nodes)
 * 2026-04, web, Japanese and English: jsname of the captions button changed; not used here
 * 2024-11 and 2024-03, web: tests/pages/meet/older.ts (.bh44bd and .TBMuR rows)
 * The Japanese label of one's own speech (あなた) is expected, not yet seen.
 */
