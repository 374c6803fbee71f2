import { EditorView } from '@codemirror/view';

/** The colours are the page's own variables, so light and dark follow by themselves. */
export const memoTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '14px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.7', overflow: 'visible' },
  '.cm-content': { padding: '10px 0 4px', caretColor: 'var(--moss)' },
  '.cm-line': { padding: '0 16px' },
  '.cm-cursor': { borderLeftColor: 'var(--moss)', borderLeftWidth: '2px' },
  '.cm-placeholder': { color: 'var(--ink-2)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection':
    { backgroundColor: 'var(--moss-soft)' },
  '.memo-heading': { fontWeight: '600', fontSize: '15px' },
  '.memo-syntax': { color: 'var(--ink-2)', opacity: '0.55' },
  '.memo-item': { textIndent: '-1.1em', paddingLeft: 'calc(16px + 1.1em)' },
  '.memo-bullet': { display: 'inline-block', width: '1.1em', textIndent: '0', color: 'var(--moss)' },
  '.memo-check': {
    width: '15px',
    height: '15px',
    margin: '0 0.35em 0 0',
    verticalAlign: '-2px',
    accentColor: 'var(--moss)',
    cursor: 'pointer',
  },
  // As every other box of ours; the browser's own is a grey block in the dark.
  '.memo-check:not(:checked)': {
    appearance: 'none',
    border: '1px solid var(--line-strong)',
    borderRadius: '4px',
  },
  '.memo-done': { color: 'var(--ink-2)', textDecoration: 'line-through' },
  '.memo-strong': { fontWeight: '600' },
  '.memo-caption': { borderBottom: '1px dotted var(--line-strong)' },
});
