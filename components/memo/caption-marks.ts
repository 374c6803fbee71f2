import { type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type * as Y from 'yjs';
import { fromCaption } from '@/lib/memo/memo';

const mark = Decoration.mark({ class: 'memo-caption' });

/** Underlines what came from a caption line, so that both see which words were said and which were written. */
export const captionMarks = (text: Y.Text): Extension =>
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = draw(text, view.state.doc.length);
      }
      update(update: ViewUpdate) {
        if (update.docChanged) this.decorations = draw(text, update.state.doc.length);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );

function draw(text: Y.Text, length: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let at = 0;
  for (const part of text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[]) {
    const end = at + part.insert.length;
    if (part.attributes?.[fromCaption] && end <= length) builder.add(at, end, mark);
    at = end;
  }
  return builder.finish();
}
