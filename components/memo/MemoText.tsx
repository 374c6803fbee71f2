import { defaultKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder as placeholderText } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next';
import * as Y from 'yjs';
import { memoText } from '@/lib/memo/memo';
import { captionMarks } from './caption-marks';
import { continueList } from './continue-list';
import { cursorBelow } from './cursor-below';
import { memoLook } from './memo-look';
import { memoTheme } from './memo-theme';
import { announceEditor } from './open-editor';

type Props = { doc: Y.Doc; sessionId: string; label: string; placeholder: string };

/** CodeMirror on the session's text: reads like a page, keeps an IME's composition whole while others write. */
export default function MemoText({ doc, sessionId, label, placeholder }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    // CodeMirror writes its styles into a <style> of the page, which our policy forbids; in a shadow root it adopts them.
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const text = memoText(doc);
    const undoManager = new Y.UndoManager(text);
    const view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text.toString(),
        extensions: [
          keymap.of([{ key: 'Enter', run: continueList }, ...yUndoManagerKeymap, ...defaultKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
          placeholderText(placeholder),
          yCollab(text, null, { undoManager }),
          memoLook,
          captionMarks(text),
          memoTheme,
        ],
      }),
    });
    const stop = cursorBelow(view, text);
    const leave = announceEditor({ sessionId, text, view });
    return () => {
      leave();
      stop();
      view.destroy();
      undoManager.destroy();
    };
  }, [doc, sessionId, label, placeholder]);
  return <div ref={place} />;
}
