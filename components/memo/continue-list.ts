import type { EditorView } from '@codemirror/view';

const marker = /^(- \[[ x]\] |[-*] |・ ?)/;

/** Enter in a list begins the next item; in an empty item it ends the list. An IME's Enter never comes here. */
export function continueList(view: EditorView): boolean {
  const { main } = view.state.selection;
  const line = view.state.doc.lineAt(main.head);
  const found = marker.exec(line.text)?.[1];
  if (!found || !main.empty || view.composing) return false;
  if (line.text === found) {
    view.dispatch({ changes: { from: line.from, to: line.to } });
    return true;
  }
  const next = `\n${found.replace('[x]', '[ ]')}`;
  view.dispatch({
    changes: { from: main.head, insert: next },
    selection: { anchor: main.head + next.length },
    scrollIntoView: true,
  });
  return true;
}
