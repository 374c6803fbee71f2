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

/** Teams v2 as seen on 2026-08-29: one item for each stretch of speech in a list that keeps only the last few. */
export function stageTeams(doc: Document, options: StageOptions = plainOptions): Stage {
  return makeStage(teamsShape(doc, options), options);
}

function teamsShape(doc: Document, options: StageOptions): Shape {
  const draw = drawing(doc);
  const call = doc.querySelector('#call') ?? doc.body.appendChild(draw('div', { id: 'call' }));
  return {
    platform: 'teams',
    enter: (view) => call.replaceChildren(...views(doc, options)[view]()),
    // The switch is in a menu that is drawn only while it is open.
    switchCaptions: () => {},
    region: () => (options.shape === 'lines' ? bareList(doc) : captionWindow(doc, options)),
    mount: (root) => call.querySelector('.captions-slot')?.append(root),
    row: (row) => captionItem(doc, row, options),
    place(list, row) {
      list.append(row);
      list.scrollTop = list.scrollHeight;
    },
    write(element, text) {
      const target = element.querySelector('[data-tid="closed-caption-text"]');
      const [node] = target?.childNodes ?? [];
      if (node) node.nodeValue = text;
      else target?.append(text);
      const list = element.parentElement;
      if (list) list.scrollTop = list.scrollHeight;
    },
    rename(element, row) {
      element.querySelector('[data-tid="author"]')?.replaceChildren(row.speaker);
      element.querySelector('img')?.setAttribute('src', photoOf(row.voice));
    },
    decoy: (text) => announce(doc, text),
    leavesOldWindows: true,
    isVirtual: true,
    people(names) {
      call.querySelector('.stage')?.replaceChildren(...names.map((name) => tile(draw, name, {})));
      const items = names.map((name) =>
        draw('div', { role: 'treeitem', 'data-tid': `participantsInCall-${name}` }, name),
      );
      call.querySelector('[role="tree"]')?.replaceChildren(...items);
    },
    labelOf: (speaker) => speaker,
  };
}

function bar(doc: Document, language: StageOptions['language']): HTMLElement {
  const draw = drawing(doc);
  const ja = language === 'ja';
  const button = (shape: Icon, label: string, attributes: Record<string, string> = {}) =>
    draw(
      'button',
      { type: 'button', class: 'labelled', 'aria-label': label, ...attributes },
      icon(doc, shape),
      draw('span', {}, label),
    );
  const leave = draw(
    'button',
    { type: 'button', class: 'wide wide--leave', 'data-tid': 'hangup-main-btn' },
    ja ? '退出' : 'Leave',
  );
  return draw(
    'div',
    { class: 'bar' },
    draw('div', { class: 'bar__note', id: 'call-duration-custom' }, '12:40'),
    draw(
      'div',
      { class: 'bar__buttons' },
      button('chat', ja ? 'チャット' : 'Chat'),
      button('people', ja ? '参加者' : 'People'),
      button('more', ja ? 'その他' : 'More', { id: 'callingButtons-showMoreBtn' }),
      button('camera', ja ? 'カメラ' : 'Camera'),
      button('mic', ja ? 'マイク' : 'Mic'),
      draw('div', { id: 'hangup-button' }, leave),
    ),
  );
}

function views(doc: Document, { language, roster }: StageOptions): Record<CallView, () => HTMLElement[]> {
  const draw = drawing(doc);
  const ja = language === 'ja';
  return {
    lobby: () => [
      draw(
        'div',
        { class: 'message' },
        draw('input', { 'data-tid': 'prejoin-display-name-input', 'aria-label': ja ? '名前' : 'Name' }),
        draw(
          'button',
          { type: 'button', id: 'prejoin-join-button', 'data-tid': 'prejoin-join-button', class: 'wide' },
          ja ? '今すぐ参加' : 'Join now',
        ),
      ),
    ],
    knocking: () => [
      draw(
        'div',
        { class: 'message' },
        draw('p', {}, ja ? 'まもなく参加が許可されます' : 'Someone will let you in shortly'),
      ),
    ],
    'in-call': () => [
      bar(doc, language),
      draw(
        'div',
        { 'data-tid': 'calling-screen', class: 'screen' },
        draw('div', { class: 'stage' }),
        ...(roster ? [draw('div', { role: 'tree', 'aria-label': 'Attendees', class: 'roster' })] : []),
      ),
      draw('div', { class: 'captions-slot' }),
    ],
    left: () => [
      draw(
        'div',
        { class: 'message', 'data-tid': 'call-end-screen' },
        draw('p', {}, ja ? '通話が終わりました' : 'The call has ended'),
        draw(
          'button',
          { type: 'button', class: 'wide', 'data-tid': 'rejoin-button' },
          ja ? '再参加' : 'Rejoin',
        ),
      ),
    ],
  };
}

function captionWindow(doc: Document, { language, shape }: StageOptions) {
  const draw = drawing(doc);
  const list = draw('div', { role: 'list', class: 'fod5ikn' });
  const content = draw(
    'div',
    { 'data-tid': 'closed-caption-v2-virtual-list-content' },
    draw('div', { class: '___18l92v8' }, list),
  );
  const inner = draw('div', { 'data-tid': 'closed-caption-v2-window-wrapper' }, content);
  if (shape === 'guest') return { root: inner, list };
  const settings = draw(
    'div',
    { 'data-tid': 'overflow-captions-setting-group' },
    draw('button', {
      type: 'button',
      'data-tid': 'closed-captions-settings-menu-trigger-button',
      'aria-label': 'settings',
    }),
    draw('button', { type: 'button', 'data-tid': 'captions-panel-dismiss-button', 'aria-label': 'close' }),
  );
  const name = language === 'ja' ? 'ライブ キャプション' : 'Live Captions';
  const root = draw(
    'div',
    { 'data-tid': 'closed-caption-renderer-wrapper', 'aria-label': name },
    inner,
    settings,
  );
  return { root, list };
}

/** A layout without any window: each line brings its own wrapper. */
function bareList(doc: Document) {
  const list = drawing(doc)('div', { class: 'fod5ikn' });
  return { root: list, list };
}

function captionItem(doc: Document, { speaker, voice, text }: Row, { shape }: StageOptions): HTMLElement {
  const draw = drawing(doc);
  const author = draw(
    'span',
    { class: 'fui-ChatMessageCompact__author' },
    draw('span', { 'data-tid': 'author' }, speaker),
  );
  const words = draw(
    'span',
    { class: 'fui-StyledText', 'data-tid': 'closed-caption-text', dir: 'auto' },
    text,
  );
  if (shape === 'lines') return draw('div', { 'data-tid': 'closed-caption-renderer-wrapper' }, author, words);
  const photo = draw('img', { alt: '', src: photoOf(voice) });
  const marker =
    shape === 'guest' ? photo : draw('div', { 'data-tid': 'closed-captions-v2-items-renderer' }, photo);
  const message = draw(
    'div',
    { class: 'fui-ChatMessageCompact' },
    draw('div', { class: 'fui-ChatMessageCompact__avatar' }, marker),
    draw('i', { 'data-tabster-dummy': '' }),
    draw('div', { class: 'fui-ChatMessageCompact__body' }, author, words),
  );
  return draw('div', { role: 'listitem' }, message);
}
