import { Compartment, StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Cursor, Whereabouts } from '@/lib/presence/schema';
import { indexOf, spotAt } from '@/lib/presence/spot';
import type { OpenEditor } from '../memo/open-editor';
import { type OtherCursor, otherCursors, showCursors, shownCursors } from '../memo/other-cursors';

/** Somebody else who is here, and what they are called beside their cursor. */
export type NamedOther = { name: string; at: Whereabouts };

/**
 * Tells where my cursor stands in an editor, and draws where those of the others stand in it, until the signal.
 * @returns takes who is here now
 */
export function followCursors(
  { view, text, sessionId }: OpenEditor,
  onOwn: (cursor: Cursor | undefined) => void,
  leaving: AbortSignal,
): (others: readonly NamedOther[]) => void {
  let others: readonly NamedOther[] = [];
  const tellOwn = () => onOwn(view.hasFocus ? ownCursor(view, text) : undefined);
  const draw = () => {
    const found = others.flatMap(({ name, at }): OtherCursor[] => {
      if (at.sessionId !== sessionId || !at.cursor) return [];
      const [anchor, head] = [indexOf(text, at.cursor.anchor), indexOf(text, at.cursor.head)];
      if (head !== undefined) return [{ name, anchor: anchor ?? head, head }];
      // The cursor has come before the character that it stands at.
      return shownCursors(view).filter((cursor) => cursor.name === name);
    });
    showCursors(view, found);
  };
  let isWaiting = false;
  // Never while the editor is being changed: what I type comes by here, too.
  const drawSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      if (!leaving.aborted) draw();
    });
  };
  const part = new Compartment();
  const listener = EditorView.updateListener.of((update) => {
    if (update.docChanged || update.selectionSet || update.focusChanged) tellOwn();
  });
  view.dispatch({ effects: StateEffect.appendConfig.of(part.of([otherCursors, listener])) });
  text.observe(drawSoon);
  tellOwn();
  leaving.addEventListener('abort', () => {
    text.unobserve(drawSoon);
    view.dispatch({ effects: part.reconfigure([]) });
  });
  return (next) => {
    others = next;
    drawSoon();
  };
}

function ownCursor(view: EditorView, text: OpenEditor['text']): Cursor {
  const { anchor, head } = view.state.selection.main;
  return { anchor: spotAt(text, anchor), head: spotAt(text, head) };
}
