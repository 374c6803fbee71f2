import type { EditorView } from '@codemirror/view';
import type * as Y from 'yjs';

/** The memo of a 1on1, open in an editor of this page. */
export type OpenEditor = { sessionId: string; text: Y.Text; view: EditorView };

const editors = new Set<OpenEditor>();
type Listener = (editor: OpenEditor, leaving: AbortSignal) => void;
const listeners = new Map<Listener, Map<OpenEditor, AbortController>>();

function tell(listener: Listener, editor: OpenEditor): void {
  const leaving = new AbortController();
  listeners.get(listener)?.set(editor, leaving);
  listener(editor, leaving.signal);
}

/** Lets whoever draws into the memo know of this editor. @returns what ends it, before the editor is destroyed */
export function announceEditor(editor: OpenEditor): () => void {
  editors.add(editor);
  for (const listener of listeners.keys()) tell(listener, editor);
  return () => {
    editors.delete(editor);
    for (const told of listeners.values()) {
      told.get(editor)?.abort();
      told.delete(editor);
    }
  };
}

/** Tells of every editor that is open and of those to come; the signal says that one closes, or that the listener left. */
export function onEditor(listener: Listener): () => void {
  listeners.set(listener, new Map());
  for (const editor of editors) tell(listener, editor);
  return () => {
    for (const leaving of listeners.get(listener)?.values() ?? []) leaving.abort();
    listeners.delete(listener);
  };
}
