import type { EditorView } from '@codemirror/view';
import { endsWithHeading } from '@/lib/memo/append-heading';
import { onWriteBelow } from './write-below';

/** Takes the cursor below a heading that was put at the memo's end, as soon as it has arrived in the editor. */
export function cursorBelow(
  view: EditorView,
  text: { observe(on: () => void): void; unobserve(on: () => void): void },
) {
  let awaited: string | undefined;
  const go = () => {
    if (awaited === undefined || !endsWithHeading(view.state.doc.toString(), awaited)) return;
    awaited = undefined;
    view.dispatch({ selection: { anchor: view.state.doc.length }, scrollIntoView: true });
    view.focus();
  };
  const stop = onWriteBelow((heading) => {
    awaited = heading;
    go();
  });
  text.observe(go);
  return () => {
    stop();
    text.unobserve(go);
  };
}
