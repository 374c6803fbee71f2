import { type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';

/** Markdown that reads as it is written: headings, lists and check boxes are drawn in place, line by line. */
export const memoLook: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = draw(view);
    }
    update(update: ViewUpdate) {
      // While an IME composes, moving decorations about would break the composition.
      if (update.view.composing && !update.docChanged) return;
      if (update.docChanged || update.viewportChanged || update.selectionSet)
        this.decorations = draw(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const heading = Decoration.line({ class: 'memo-heading' });
const item = Decoration.line({ class: 'memo-item' });
const done = Decoration.mark({ class: 'memo-done' });
const strong = Decoration.mark({ class: 'memo-strong' });
const syntax = Decoration.mark({ class: 'memo-syntax' });
const hidden = Decoration.replace({});

type Part = { from: number; to: number; decoration: Decoration };

function draw(view: EditorView): DecorationSet {
  const parts: Part[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const { head } = view.state.selection.main;
      const isHere = view.hasFocus && head >= line.from && head <= line.to;
      parts.push(...partsOf(line.text, line.from, isHere));
      at = line.to + 1;
    }
  }
  const builder = new RangeSetBuilder<Decoration>();
  const order = (a: Part, b: Part) => a.from - b.from || a.decoration.startSide - b.decoration.startSide;
  for (const { from, to, decoration } of parts.sort(order)) builder.add(from, to, decoration);
  return builder.finish();
}

/** What of one line is drawn otherwise. Where the caret stands, the signs stay visible. */
function partsOf(text: string, from: number, isHere: boolean): Part[] {
  const title = /^(#{1,3} )/.exec(text)?.[1];
  if (title)
    return [
      { from, to: from, decoration: heading },
      { from, to: from + title.length, decoration: isHere ? syntax : hidden },
    ];
  const box = /^(- \[([ x])\] )/.exec(text);
  if (box?.[1]) {
    const isDone = box[2] === 'x';
    const end = from + box[1].length;
    const parts: Part[] = [
      { from, to: from, decoration: item },
      {
        from,
        to: end,
        decoration: Decoration.replace({ widget: new CheckWidget(isDone, text.slice(box[1].length)) }),
      },
    ];
    if (isDone && text.length > box[1].length)
      parts.push({ from: end, to: from + text.length, decoration: done });
    return parts;
  }
  const list = /^([-*・] ?)(?=\S|$)/.exec(text)?.[1];
  if (list && (list.endsWith(' ') || list.startsWith('・'))) {
    return [
      { from, to: from, decoration: item },
      { from, to: from + list.length, decoration: Decoration.replace({ widget: new BulletWidget() }) },
      ...strongParts(text, from, isHere),
    ];
  }
  return strongParts(text, from, isHere);
}

function strongParts(text: string, from: number, isHere: boolean): Part[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)].flatMap((match): Part[] => {
    const start = from + match.index;
    const end = start + match[0].length;
    const sign = isHere ? syntax : hidden;
    return [
      { from: start, to: start + 2, decoration: sign },
      { from: start + 2, to: end - 2, decoration: strong },
      { from: end - 2, to: end, decoration: sign },
    ];
  });
}

class BulletWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }
  override toDOM(): HTMLElement {
    const bullet = document.createElement('span');
    bullet.className = 'memo-bullet';
    bullet.textContent = '・';
    return bullet;
  }
}

class CheckWidget extends WidgetType {
  constructor(
    private readonly isDone: boolean,
    private readonly label: string,
  ) {
    super();
  }
  override eq(other: CheckWidget): boolean {
    return other.isDone === this.isDone && other.label === this.label;
  }
  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'memo-check';
    box.checked = this.isDone;
    box.setAttribute('aria-label', this.label);
    box.addEventListener('change', () => {
      const { from } = view.state.doc.lineAt(view.posAtDOM(box));
      view.dispatch({ changes: { from: from + 3, to: from + 4, insert: box.checked ? 'x' : ' ' } });
    });
    return box;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}
