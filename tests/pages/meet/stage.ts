import { announce, drawing, type Icon, icon, photoOf, tile } from '../draw.ts';
import {
  type CallView,
  makeStage,
  plainOptions,
  type Row,
  type Shape,
  type Stage,
  type StageOptions,
} from '../stage.ts';

/** Google Meet as seen on 2026-09-24: one region with history, many text nodes in a row. */
export function stageMeet(doc: Document, options: StageOptions = plainOptions): Stage {
  return makeStage(meetShape(doc, options), options);
}

const words = {
  ja: {
    region: '字幕',
    off: '字幕をオンにする',
    on: '字幕をオフにする',
    leave: '通話から退出',
    self: 'あなた',
    jump: '最新の字幕に移動',
  },
  en: {
    region: 'Captions',
    off: 'Turn on captions',
    on: 'Turn off captions',
    leave: 'Leave call',
    self: 'You',
    jump: 'Jump to most recent captions',
  },
};

function meetShape(doc: Document, options: StageOptions): Shape {
  const draw = drawing(doc);
  const label = words[options.language];
  const call = doc.querySelector('#call') ?? doc.body.appendChild(draw('div', { id: 'call' }));
  const captions = () => call.querySelector('.fJsklc');
  return {
    platform: 'meet',
    enter: (view) => call.replaceChildren(...views(doc, options)[view]()),
    switchCaptions(on) {
      const button = call.querySelector('[jsname="RrG0hf"]');
      button?.setAttribute('aria-label', on ? label.on : label.off);
      button?.querySelector('i')?.replaceChildren(on ? 'closed_caption' : 'closed_caption_off');
      button?.classList.toggle('round--on', on);
    },
    region: () => region(doc, options),
    mount: (root) => captions()?.replaceChildren(settingsBar(doc), root),
    row: (row) => captionRow(doc, row),
    // The last two children of the region are no captions.
    place(list, row) {
      list.insertBefore(row, list.children[list.children.length - 2] ?? null);
      keepNewestInView(list, row);
    },
    write(element, text) {
      const target = element.querySelector('.ygicle');
      if (target) writeInPhrases(target, text);
    },
    rename(element, row) {
      element.querySelector('.NWpY1d')?.replaceChildren(row.speaker);
      element.querySelector('img')?.setAttribute('src', photoOf(row.voice));
    },
    notice(list, text) {
      const row = draw('div', { class: 'nMcdL bj4p3b' }, draw('div', { class: 'ygicle VbkSUe' }, text));
      list.insertBefore(row, list.children[list.children.length - 2] ?? null);
    },
    decoy: (text) => announce(doc, text),
    people(names, self) {
      const tiles = names.map((name) =>
        tile(draw, name, {
          tile: {
            'data-participant-id': `spaces/x/devices/${names.indexOf(name)}`,
            ...(name === self ? { 'data-self-name': name } : {}),
          },
          name: { class: 'notranslate' },
        }),
      );
      call.querySelector('.stage')?.replaceChildren(...tiles);
    },
    labelOf: (speaker, self) => (speaker === self ? (options.selfLabel ?? label.self) : speaker),
  };
}

function views(doc: Document, { language }: StageOptions): Record<CallView, () => HTMLElement[]> {
  const draw = drawing(doc);
  const label = words[language];
  const button = (name: string, shape: Icon, attributes: Record<string, string> = {}) =>
    draw(
      'button',
      { type: 'button', class: 'round', ...attributes },
      draw('i', { class: 'google-symbols', 'aria-hidden': 'true' }, name),
      icon(doc, shape),
    );
  const ownButtons = () => [
    button('mic', 'mic', { 'aria-label': 'mic' }),
    button('videocam', 'camera', { 'aria-label': 'camera' }),
  ];
  const leave = () =>
    button('call_end', 'leave', { jsname: 'CQylAd', 'aria-label': label.leave, class: 'round round--leave' });
  const captionsButton = () =>
    button('closed_caption_off', 'captions', { jsname: 'RrG0hf', 'aria-label': label.off });
  const message = (...lines: string[]) =>
    draw('div', { class: 'message' }, ...lines.map((line) => draw('p', {}, line)));
  const bar = (...buttons: Node[]) =>
    draw(
      'div',
      { class: 'bar' },
      draw('div', { class: 'bar__note u6vdEc' }, '10:12 ｜ 1on1'),
      draw('div', { class: 'bar__buttons' }, ...buttons),
      draw('div', { class: 'bar__note' }),
    );
  const ja = language === 'ja';
  return {
    lobby: () => [
      message(ja ? '参加の準備はできましたか' : 'Ready to join?'),
      bar(...ownButtons(), draw('button', { type: 'button', class: 'wide' }, ja ? '今すぐ参加' : 'Join now')),
    ],
    knocking: () => [
      message(ja ? '参加をリクエストしています' : 'Asking to be let in'),
      bar(...ownButtons(), leave()),
    ],
    'in-call': () => [
      draw('div', { class: 'stage' }),
      draw('div', { class: 'fJsklc' }),
      bar(...ownButtons(), captionsButton(), button('more_vert', 'more'), leave()),
    ],
    left: () => [
      draw(
        'div',
        { class: 'message' },
        draw('p', { jsname: 'r4nke' }, ja ? '会議から退出しました' : 'You left the meeting'),
        draw('button', { type: 'button', class: 'wide' }, ja ? '再参加' : 'Rejoin'),
      ),
    ],
  };
}

function region(doc: Document, { language }: StageOptions) {
  const draw = drawing(doc);
  const jump = draw(
    'button',
    { type: 'button', jsname: 'Xke7ne', 'aria-label': words[language].jump },
    draw('i', { class: 'google-symbols' }, 'arrow_downward'),
    language === 'ja' ? '一番下へ移動' : 'Jump to bottom',
  );
  const list = draw(
    'div',
    {
      class: 'vNKgIf UDinHf',
      role: 'region',
      'aria-label': words[language].region,
      tabindex: '0',
      jscontroller: 'KPn5nb',
    },
    draw('div', {}, draw('div', { class: 'GvZY2', jscontroller: 'kXGfg' })),
    draw('div', { class: 'IMKgW' }, jump),
  );
  const root = draw('div', { class: 'DtJ7e' }, draw('div', { class: 'iOzk7', jsname: 'dsyhDe' }, list));
  return { root, list };
}

function settingsBar(doc: Document): HTMLElement {
  const draw = drawing(doc);
  const language = draw(
    'div',
    { role: 'combobox', jsname: 'oYxtQd' },
    draw('i', { class: 'google-symbols' }, 'language'),
    draw('span', {}, doc.documentElement.lang === 'en' ? 'English' : '日本語'),
  );
  return draw(
    'div',
    { class: 'a4cQT P9KVBf' },
    draw('div', { class: 'NmXUuc' }, draw('div', { class: 'qUPVAc' }, language)),
  );
}

const scrollers = new WeakMap<Element, ResizeObserver>();

/** After a layout that made a row higher, as a page does that must not force one at each word. */
function keepNewestInView(list: Element, row: Element): void {
  const scroller = scrollers.get(list) ?? new ResizeObserver(() => list.scrollTo(0, list.scrollHeight));
  scrollers.set(list, scroller);
  scroller.observe(row);
}

let rendered = 0;

function captionRow(doc: Document, { speaker, voice, text }: Row): HTMLElement {
  const draw = drawing(doc);
  const words = draw('div', { class: 'ygicle VbkSUe' });
  writeInPhrases(words, text);
  return draw(
    'div',
    { class: 'nMcdL bj4p3b' },
    draw(
      'div',
      { class: 'adE6rb' },
      // data-iml is new for each element, also for the same person.
      draw('img', { class: 'Z6byG r6DyN', alt: '', 'data-iml': String(++rendered), src: photoOf(voice) }),
      draw('div', { class: 'KcIKyf jxFHg' }, draw('span', { class: 'NWpY1d' }, speaker)),
    ),
    words,
  );
}

/** Many text nodes: those that stay the same are left alone, a changed one is rewritten, the rest comes and goes. */
function writeInPhrases(target: Element, text: string): void {
  const phrases = text.match(/\s+|\S{1,12}/gu) ?? [];
  for (const [index, phrase] of phrases.entries()) {
    const node = target.childNodes[index];
    if (!node) target.append(phrase);
    else if (node.nodeValue !== phrase) node.nodeValue = phrase;
  }
  while (target.childNodes.length > phrases.length) target.lastChild?.remove();
}
