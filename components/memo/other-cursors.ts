import { EditorSelection, type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, type LayerMarker, layer, RectangleMarker } from '@codemirror/view';

/** Somebody else's cursor; `anchor` and `head` are places in the editor's text. */
export type OtherCursor = { name: string; anchor: number; head: number };

const setCursors = StateEffect.define<readonly OtherCursor[]>();

const cursors = StateField.define<readonly OtherCursor[]>({
  create: () => [],
  update(shown, transaction) {
    const moved = shown.map((cursor) => ({
      ...cursor,
      anchor: transaction.changes.mapPos(cursor.anchor),
      head: transaction.changes.mapPos(cursor.head),
    }));
    return transaction.effects.find((effect) => effect.is(setCursors))?.value ?? moved;
  },
});

/** As they are drawn now: what others wrote meanwhile has moved them. */
export const shownCursors = (view: EditorView): readonly OtherCursor[] =>
  view.state.field(cursors, false) ?? [];

export function showCursors(view: EditorView, shown: readonly OtherCursor[]): void {
  const { length } = view.state.doc;
  const within = (place: number) => Math.min(place, length);
  const inside = shown.map(({ name, anchor, head }) => ({
    name,
    anchor: within(anchor),
    head: within(head),
  }));
  view.dispatch({ effects: setCursors.of(inside) });
}

/** A hairline, and above it whose it is: in the space between two lines, on whichever side there is room. */
class Caret implements LayerMarker {
  constructor(
    readonly place: { left: number; top: number; height: number },
    readonly name: string,
    readonly isNearEnd: boolean,
  ) {}
  eq(other: Caret): boolean {
    return JSON.stringify(this) === JSON.stringify(other);
  }
  draw(): HTMLElement {
    const caret = document.createElement('div');
    caret.append(document.createElement('span'));
    this.adjust(caret);
    return caret;
  }
  update(caret: HTMLElement): boolean {
    this.adjust(caret);
    return true;
  }
  private adjust(caret: HTMLElement): void {
    caret.className = this.isNearEnd ? 'memo-other is-near-end' : 'memo-other';
    for (const [side, length] of Object.entries(this.place)) caret.style.setProperty(side, `${length}px`);
    if (caret.firstChild) caret.firstChild.textContent = this.name;
  }
}

function caretOf(view: EditorView, { name, head }: OtherCursor): Caret[] {
  return RectangleMarker.forRange(view, '', EditorSelection.cursor(head)).map(({ left, top, height }) => {
    const isNearEnd = left > view.scrollDOM.clientWidth / 2;
    return new Caret({ left, top, height }, name, isNearEnd);
  });
}

const isMoved = (update: { startState: EditorView['state']; state: EditorView['state'] }) =>
  update.startState.field(cursors, false) !== update.state.field(cursors, false);

/**
 * The cursors of others, in layers over and under the text: the text itself, and with it an IME's composition, never changes
 * by them. Screen readers are told who is here elsewhere; the layers are hidden from them.
 */
export const otherCursors: Extension = [
  cursors,
  layer({
    above: true,
    class: 'memo-others',
    update: isMoved,
    markers: (view) => shownCursors(view).flatMap((cursor) => caretOf(view, cursor)),
  }),
  layer({
    above: false,
    update: isMoved,
    markers: (view) =>
      shownCursors(view)
        .filter(({ anchor, head }) => anchor !== head)
        .flatMap(({ anchor, head }) =>
          RectangleMarker.forRange(view, 'memo-other-selection', EditorSelection.range(anchor, head)),
        ),
  }),
  EditorView.theme({
    '.memo-others': { pointerEvents: 'none' },
    '.memo-other': { position: 'absolute', width: '0', borderLeft: '1px solid var(--indigo)' },
    '.memo-other > span': {
      position: 'absolute',
      // A caret is taller than what is written: so much lower, the name stands clear of the line above.
      bottom: 'calc(100% - 3px)',
      left: '-1px',
      color: 'var(--indigo)',
      fontSize: '10px',
      lineHeight: '10px',
      fontWeight: '600',
      whiteSpace: 'nowrap',
      userSelect: 'none',
    },
    '.memo-other.is-near-end > span': { left: 'auto', right: '0' },
    '.memo-other-selection': { backgroundColor: 'var(--indigo-soft)' },
  }),
];
