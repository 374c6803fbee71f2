import { drawing } from '../draw.ts';

/** The full transcript, where an account has it: a name only where the speaker changes. */
export function transcriptPanel(doc: Document, said: [speaker: string, text: string][]): HTMLElement {
  const draw = drawing(doc);
  const items = said.map(([speaker, text], index) => {
    const isNew = said[index - 1]?.[0] !== speaker;
    const name = isNew
      ? [draw('div', { class: 'lt-full-transcript__display-name' }, draw('b', {}, speaker))]
      : [];
    const message = draw('div', { class: 'lt-full-transcript__message' }, text);
    return draw(
      'div',
      {},
      draw(
        'div',
        { class: 'lt-full-transcript__item' },
        ...name,
        draw('span', { class: 'lt-full-transcript__time' }, '10:12:00'),
        message,
      ),
    );
  });
  return draw('div', { id: 'full-transcription' }, draw('div', { class: 'new-lt-list-container' }, ...items));
}
