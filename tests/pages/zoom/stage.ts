import { announce, colourOf, drawing, type Icon, icon, initialsOf, tile } from '../draw.ts';
import {
  type CallView,
  makeStage,
  plainOptions,
  type Row,
  type Shape,
  type Stage,
  type StageOptions,
} from '../stage.ts';

/** Zoom's web client as seen on 2026-10-06: rows with initials and no names, every row with the same id. */
export function stageZoom(doc: Document, options: StageOptions = plainOptions): Stage {
  return makeStage(zoomShape(doc, options), options);
}

/** About two lines fit into the overlay; earlier words leave it. */
const windowLength = 84;

function zoomShape(doc: Document, options: StageOptions): Shape {
  const draw = drawing(doc);
  const call = doc.querySelector('#call') ?? doc.body.appendChild(draw('div', { id: 'call' }));
  return {
    platform: 'zoom',
    enter(view) {
      call.replaceChildren(...views(doc, options)[view]());
      goTo(doc, view);
    },
    switchCaptions(on) {
      const [show, hide] =
        options.language === 'ja' ? ['字幕を表示', '字幕を非表示'] : ['Show Captions', 'Hide Captions'];
      call.querySelector('#captions button')?.setAttribute('aria-label', (on ? hide : show) ?? '');
    },
    region() {
      const list = draw('div', {
        class: 'live-transcription-subtitle__content live-transcription-subtitle__drag-handle',
      });
      const root = draw(
        'div',
        { class: 'live-transcription-subtitle__box live-transcription-subtitle__box--overlay' },
        draw('button', {
          type: 'button',
          class: 'live-transcription-subtitle__settings-btn',
          'aria-label': 'Caption Language',
        }),
        list,
      );
      return { root, list };
    },
    mount: (root) => call.querySelector('.lt-subtitle-wrap')?.append(root),
    row: (row) => captionRow(doc, row, options),
    // Newest first.
    place: (list, row) => list.prepend(row),
    write: (element, text) => writeRolling(element.querySelector('span') ?? element, text),
    rename(element, row) {
      element.style.display = 'flex';
      element.querySelector('.zmu-data-selector-item__icon')?.replaceWith(initials(doc, row.voice));
      if (options.names) attachReactData(element, row.speaker);
    },
    hide(element) {
      element.style.display = 'none';
    },
    decoy: (text) => announce(doc, text),
    people(names, self) {
      call.querySelector('.stage')?.replaceChildren(...names.map((name) => tile(draw, name, {})));
      const items = names.map((name) => participant(doc, name, name === self));
      call.querySelector('.participants-list')?.replaceChildren(...items);
    },
    labelOf(speaker) {
      if (options.names || options.roster) return speaker;
      return options.shape === 'legacy' ? '' : initialsOf(speaker);
    },
  };
}

function footer(doc: Document, language: StageOptions['language']): HTMLElement {
  const draw = drawing(doc);
  const ja = language === 'ja';
  const button = (shape: Icon, label: string) =>
    draw(
      'button',
      { type: 'button', class: 'labelled', 'aria-label': label },
      icon(doc, shape),
      draw('span', {}, label),
    );
  const captions = draw(
    'button',
    { type: 'button', class: 'labelled', 'aria-label': ja ? '字幕を表示' : 'Show Captions' },
    icon(doc, 'captions', 'SvgCaptions'),
    draw('span', {}, ja ? '字幕' : 'Captions'),
  );
  const leave = draw(
    'button',
    { type: 'button', class: 'wide wide--leave', 'aria-label': ja ? '退出' : 'Leave' },
    ja ? '退出' : 'Leave',
  );
  return draw(
    'div',
    { id: 'wc-footer', class: 'bar' },
    draw(
      'div',
      { class: 'bar__note' },
      button('mic', ja ? 'ミュート' : 'Mute'),
      button('camera', ja ? 'ビデオ' : 'Video'),
    ),
    draw(
      'div',
      { class: 'bar__buttons' },
      button('people', ja ? '参加者' : 'Participants'),
      button('chat', ja ? 'チャット' : 'Chat'),
      draw('div', { id: 'captions', 'data-feature-type': 'captions' }, captions),
    ),
    draw(
      'div',
      { class: 'bar__note bar__note--end' },
      draw('div', { class: 'footer__leave-btn-container' }, leave),
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
        { class: 'preview-root message' },
        draw('input', { id: 'input-for-name', 'aria-label': ja ? '名前' : 'Name' }),
        draw('button', { type: 'button', class: 'preview-join-button wide' }, ja ? '参加' : 'Join'),
      ),
    ],
    knocking: () => [
      draw(
        'div',
        { class: 'waiting-room-container message' },
        draw(
          'p',
          { class: 'wr-tip' },
          ja ? 'しばらくお待ちください' : 'Please wait, the host will let you in soon.',
        ),
      ),
    ],
    'in-call': () => [
      draw(
        'div',
        { class: 'meeting-app' },
        draw('div', { class: 'stage' }),
        ...(roster ? [draw('div', { class: 'participants-list', role: 'list' })] : []),
      ),
      // Always there, with or without captions.
      draw('div', { class: 'lt-subtitle-wrap' }),
      footer(doc, language),
    ],
    left: () => [
      draw(
        'div',
        { id: 'wc-leave', class: 'message' },
        draw('p', {}, ja ? 'ミーティングを退出しました' : 'You have left the meeting'),
      ),
    ],
  };
}

let meetingPath: string | undefined;

function goTo(doc: Document, view: CallView): void {
  const page = doc.defaultView;
  if (!page?.location.hostname.endsWith('zoom.us')) return;
  meetingPath ??= page.location.pathname + page.location.search;
  const id = /\d{9,11}/.exec(meetingPath)?.[0] ?? '';
  page.history.replaceState(null, '', view === 'left' ? `/wc/leave?meetingNumber=${id}` : meetingPath);
}

function captionRow(doc: Document, row: Row, options: StageOptions): HTMLElement {
  const draw = drawing(doc);
  const isLegacy = options.shape === 'legacy';
  const words = draw(isLegacy ? 'div' : 'span', { class: 'live-transcription-subtitle__item', dir: 'auto' });
  writeRolling(words, row.text);
  // The older overlay has no pictures: the row is its text.
  const element = isLegacy ? words : draw('div', {}, initials(doc, row.voice), words);
  element.id = 'live-transcription-subtitle';
  element.style.display = 'flex';
  if (options.names) attachReactData(element, row.speaker);
  return element;
}

const initials = (doc: Document, voice: string) =>
  drawing(doc)(
    'div',
    {
      class: 'zmu-data-selector-item__icon',
      'aria-hidden': 'true',
      style: `background-color: ${colourOf(voice)}`,
    },
    initialsOf(voice),
  );

function writeRolling(target: Element, text: string): void {
  const letters = [...text];
  const tail = letters.slice(-windowLength).join('');
  const shown = letters.length > windowLength ? tail.replace(/^.{0,16}?[\s、。]/u, '') : text;
  const [node] = target.childNodes;
  // A leading space, as seen.
  if (node) node.nodeValue = ` ${shown}`;
  else target.append(` ${shown}`);
}

/** What React leaves on its elements: the row's component above it knows the message and its author. */
function attachReactData(element: HTMLElement, displayName: string): void {
  const component = {
    stateNode: null,
    alternate: null,
    memoizedProps: { message: { msgId: '16778240_1', done: false, displayName, user: { userId: 16778240 } } },
    return: { stateNode: null, alternate: null, memoizedProps: {}, return: null },
  };
  Object.assign(element, {
    __reactProps$engawa: { id: 'live-transcription-subtitle', children: [] },
    __reactFiber$engawa: { stateNode: element, alternate: null, memoizedProps: {}, return: component },
  });
}

function participant(doc: Document, name: string, isMe: boolean): HTMLElement {
  const draw = drawing(doc);
  return draw(
    'div',
    { class: 'participants-item', role: 'listitem' },
    initials(doc, name),
    draw('span', { class: 'participants-item__display-name' }, name),
    draw('span', { class: 'participants-item__name-label' }, isMe ? '(Me)' : ''),
  );
}
