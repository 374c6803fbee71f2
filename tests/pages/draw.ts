/** A builder for one document. Elements only: the Teams page forbids strings that become markup. */
export const drawing = (doc: Document) =>
  function draw<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Record<string, string> = {},
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Tag] {
    const element = doc.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

export type Draw = ReturnType<typeof drawing>;

const strokes = {
  mic: 'M12 4a2.6 2.6 0 0 1 2.6 2.6v4.8a2.6 2.6 0 0 1-5.2 0V6.6A2.6 2.6 0 0 1 12 4ZM6.4 11.2a5.6 5.6 0 0 0 11.2 0M12 16.8V20',
  camera: 'M4 7.8h10.4v8.4H4ZM14.4 11l5.2-2.8v7.6l-5.2-2.8',
  captions: 'M3.6 6h16.8v12H3.6ZM10.6 10.6a2 2 0 1 0 0 2.8M17 10.6a2 2 0 1 0 0 2.8',
  more: 'M5.4 12a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0M11.4 12a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0M17.4 12a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0',
  people:
    'M9 11a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 9 11ZM3.6 18.4a5.4 5.4 0 0 1 10.8 0M15.6 6a2.6 2.6 0 0 1 0 4.9M17 14.4a5 5 0 0 1 3.4 4',
  chat: 'M4.4 5.6h15.2v10.2H10l-3.4 3v-3H4.4Z',
  leave: 'M4 14.2c-.6-3 3.4-5 8-5s8.6 2 8 5l-.2 1-4-.6-.4-2.4a14 14 0 0 0-6.8 0l-.4 2.4-4 .6Z',
};

export type Icon = keyof typeof strokes;

export function icon(doc: Document, name: Icon, className = ''): SVGElement {
  const svg = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = doc.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    class: `icon ${className}`,
  }))
    svg.setAttribute(key, value);
  path.setAttribute('d', strokes[name]);
  svg.append(path);
  return svg;
}

const colours = ['#5f7d95', '#9a7462', '#6b8360', '#84709a', '#4f8683', '#96824f', '#8f6a7b', '#647397'];
const seenVoices: string[] = [];

/** The same person has the same colour everywhere, and the two of a talk have different ones. */
export function colourOf(voice: string): string {
  if (!seenVoices.includes(voice)) seenVoices.push(voice);
  return colours[seenVoices.indexOf(voice) % colours.length] ?? '#5f7d95';
}

export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();

/** A round picture with the first letter, as an address: the vendors show a photo there. */
export function photoOf(voice: string): string {
  const letter = [...voice][0] ?? '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${colourOf(voice)}"/><text x="24" y="25" font-family="Noto Sans CJK JP,sans-serif" font-size="22" fill="#fff" text-anchor="middle" dominant-baseline="central">${letter.replace(/[<&]/g, '')}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** One person of the call. `name` is the element that carries the name in the vendor's way. */
export function tile(
  draw: Draw,
  person: string,
  marks: { tile?: Record<string, string>; name?: Record<string, string> },
) {
  const face = draw(
    'div',
    { class: 'tile__face', style: `background-color: ${colourOf(person)}` },
    [...person][0] ?? '',
  );
  const { class: nameClass = '', ...nameMarks } = marks.name ?? {};
  const name = draw('span', { class: `tile__name ${nameClass}`, ...nameMarks }, person);
  return draw('div', { class: 'tile', style: `--tint: ${colourOf(person)}`, ...marks.tile }, face, name);
}

/** What a page tells screen readers: a copy of caption-like text outside the captions. */
export function announce(doc: Document, text: string): void {
  const announcer =
    doc.querySelector('[aria-live="polite"]') ??
    drawing(doc)('div', { 'aria-live': 'polite', class: 'unseen' });
  announcer.replaceChildren(text);
  if (!announcer.isConnected) doc.body.prepend(announcer);
}
