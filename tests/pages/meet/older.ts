import { drawing } from '../draw.ts';

/** The two generations before the region with history; an account may still get one of them. */
export function olderCaptions(
  doc: Document,
  generation: '2024-11' | '2024-03',
  said: [speaker: string, text: string][],
) {
  const draw = drawing(doc);
  const isLater = generation === '2024-11';
  const rows = said.map(([speaker, text]) => {
    const phrases = text.split(/(?<=\s)/).map((phrase) => draw('span', {}, phrase));
    const name = draw('div', { class: isLater ? 'KcIKyf jxFHg' : 'zs7s8d jxFHg' }, speaker);
    const head = draw('div', {}, draw('img', { alt: '', src: `photo-of-${speaker}` }), name);
    const words = isLater
      ? draw('div', { class: 'bh44bd VbkSUe' }, ...phrases)
      : draw('div', { jsname: 'tgaKEf', class: 'iTTPOb VbkSUe' }, ...phrases);
    return draw('div', { class: isLater ? 'nMcdL bj4p3b' : 'TBMuR bj4p3b' }, head, words);
  });
  const bar = isLater
    ? [draw('div', { class: 'NmXUuc' }, draw('button', {}, draw('i', {}, 'settings'), 'English'))]
    : [];
  return draw('div', { class: 'a4cQT', jsname: 'ZdoDRc' }, ...bar, ...rows);
}
