import * as Y from 'yjs';
import { movedBy, rebased, type TextChange, type TextStep, textChange } from '@/lib/memo/text-change';

/**
 * Ties a text box to a shared text until the returned function is called. What is typed goes out as the one stretch that
 * changed; what the other one writes comes in around the caret, but never into a composition that is not finished.
 */
export function bindText(box: HTMLTextAreaElement, text: Y.Text): () => void {
  const own = {};
  const undoManager = new Y.UndoManager(text, { trackedOrigins: new Set([own]) });
  let known = text.toString();
  let meanwhile: TextStep[][] = [];
  let isComposing = false;

  const show = (start: number, end: number) => {
    const isFocused = box.ownerDocument.activeElement === box;
    box.value = known;
    if (isFocused) box.setSelectionRange(start, end);
  };
  const take = () => {
    const caret = box.selectionStart;
    const change = textChange(known, box.value, caret);
    const made = change ? rebased(change, known.length, meanwhile) : [];
    if (made.length > 0) text.doc?.transact(() => makeChanges(text, made), own);
    known = text.toString();
    if (meanwhile.length > 0) {
      const written = made.find(({ inserted }) => inserted !== '');
      const moved =
        change && written
          ? written.at + caret - change.at
          : meanwhile.reduce(movedBy, change ? change.at : caret);
      show(moved, moved);
    }
    meanwhile = [];
  };
  const observe = ({ delta }: Y.YTextEvent, { origin }: Y.Transaction) => {
    if (origin === own) return;
    if (isComposing) {
      meanwhile.push(delta as TextStep[]);
      return;
    }
    known = text.toString();
    const moved = (caret: number) => movedBy(caret, delta as TextStep[]);
    show(moved(box.selectionStart), moved(box.selectionEnd));
  };

  const listeners = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
    box.addEventListener(name, act, { signal: listeners.signal });
  on('compositionstart', () => {
    isComposing = true;
  });
  on('compositionend', () => {
    isComposing = false;
    take();
  });
  on('input', () => {
    if (!isComposing) take();
  });
  on('keydown', (event) => {
    const act = isComposing ? undefined : undoAct(event);
    if (!act) return;
    // The browser's own undo knows nothing of what the other one wrote in between.
    event.preventDefault();
    undoManager[act]();
  });
  box.value = known;
  text.observe(observe);
  return () => {
    if (isComposing) take();
    listeners.abort();
    text.unobserve(observe);
    undoManager.destroy();
  };
}

function makeChanges(text: Y.Text, changes: TextChange[]): void {
  for (const { at, removed, inserted } of changes) {
    text.delete(at, removed);
    text.insert(at, inserted);
  }
}

function undoAct({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey ? 'redo' : undefined;
}
