import type { CallState, Platform, Selectors } from './platform';

/** What a candidate finds. It may come from a pasted file: a broken one finds nothing instead of throwing. */
export function findAll(root: ParentNode, candidate: string): Element[] {
  try {
    return [...root.querySelectorAll(candidate)];
  } catch {
    return [];
  }
}

export const isThere = (root: ParentNode, candidates: string[]): boolean =>
  candidates.some((candidate) => findAll(root, candidate).length > 0);

/** What the most trusted candidate that finds anything finds. */
export function findByTrust(root: ParentNode, candidates: string[]): Element[] {
  for (const candidate of candidates) {
    const found = findAll(root, candidate);
    if (found.length > 0) return found;
  }
  return [];
}

/** The part of a row, which may be the row itself. Called for every change on the screen: no list is made. */
export function firstIn(row: Element, candidates: string[]): Element | undefined {
  for (const candidate of candidates) {
    try {
      const found = row.querySelector(candidate) ?? (row.matches(candidate) ? row : undefined);
      if (found) return found;
    } catch {
      // A broken candidate finds nothing.
    }
  }
  return undefined;
}

export type FoundRegion = { region: Element; selector: string };

/** The element captions are read from: of several, the newest that has rows (pages leave old windows behind). */
export function findRegion(doc: Document, platform: Platform, selectors: Selectors): FoundRegion | undefined {
  let withoutRows: FoundRegion | undefined;
  for (const selector of selectors.captionRegion) {
    const found = findAll(doc, selector);
    const region = found.findLast((el) => platform.rows(el, selectors).length > 0);
    if (region) return { region, selector };
    const last = found.at(-1);
    if (last) withoutRows ??= { region: last, selector };
  }
  return withoutRows;
}

/** The names on the tiles or in the open list of people. */
export function shownNames(doc: Document, selectors: Selectors): string[] {
  const names = findByTrust(doc, selectors.people).map((el) => spokenText(el).slice(0, 200));
  return [...new Set(names)].filter((name) => name !== '').slice(0, 50);
}

const partOf = { 'in-call': 'inCall', left: 'left', lobby: 'lobby' } as const;

/** The first of these states whose marks are in the page. */
export const stateInOrder = (
  doc: Document,
  selectors: Selectors,
  order: Exclude<CallState, 'outside'>[],
): CallState => order.find((state) => isThere(doc, selectors[partOf[state]])) ?? 'outside';

/** One line of plain characters: neither control characters nor any that turn the direction of writing. */
export const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .toWellFormed()
    .replace(/[^\P{Cc}\s]|[\p{Bidi_Control}\uFFFD]/gu, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();

const notSpoken = 'button, i, svg, style, script, template';

/** The text of an element without its buttons and icons. */
export const spokenText = (el: Element): string =>
  clean(el.querySelector(notSpoken) ? textWithout(el, notSpoken) : el.textContent);

const textWithout = (node: Node, unwanted: string): string =>
  [...node.childNodes].map((child) => textOf(child, unwanted)).join('');

const textOf = (node: Node, unwanted: string): string => {
  if (node.nodeType !== 1) return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  return (node as Element).matches(unwanted) ? '' : textWithout(node, unwanted);
};
