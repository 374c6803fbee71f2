import type { CallState, Platform, Selectors } from './platform';

/**
 * What a candidate finds. A candidate is CSS; `i{call_end}` also asks for exactly that text (icon ligatures
 * are the same in every language) and `a && b` finds b only while a is there. A candidate may come from a
 * pasted file, so a broken one finds nothing instead of throwing.
 */
export function findAll(root: ParentNode, candidate: string): Element[] {
  let found: Element[] = [];
  for (const part of candidate.split(' && ')) {
    const [css, text] = cssAndText(part);
    try {
      found = [...root.querySelectorAll(css)].filter(
        (el) => text === undefined || clean(el.textContent) === text,
      );
    } catch {
      found = [];
    }
    if (found.length === 0) return [];
  }
  return found;
}

const cssAndText = (part: string): [string, string | undefined] => {
  const [, css, text] = /^([^{}]+)\{([^{}]+)\}$/.exec(part) ?? [];
  return [css ?? part, text];
};

/** Whether a pasted candidate can be read at all. */
export function isCandidate(candidate: string, doc: Document): boolean {
  try {
    for (const part of candidate.split(' && '))
      doc.createDocumentFragment().querySelector(cssAndText(part)[0]);
    return candidate.trim() !== '';
  } catch {
    return false;
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

export const isOneOf = (el: Element, candidates: string[]): boolean =>
  candidates.some((candidate) => {
    try {
      return el.matches(candidate);
    } catch {
      return false;
    }
  });

/** The element captions are read from: of several, the newest that has rows (pages leave old windows behind). */
export function findRegion(doc: Document, platform: Platform, selectors: Selectors) {
  let withoutRows: { region: Element; foundBy: string } | undefined;
  for (const foundBy of selectors.captionRegion) {
    const found = findAll(doc, foundBy);
    const region = found.findLast((el) => platform.rows(el, selectors).length > 0);
    if (region) return { region, foundBy };
    const last = found.at(-1);
    if (last) withoutRows ??= { region: last, foundBy };
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
    .replace(/\s+/g, ' ')
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
