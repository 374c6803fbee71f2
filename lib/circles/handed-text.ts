import type * as Y from 'yjs';
import { type CardKind, canExport, cardForms, type FieldId, type StateId } from '../memo/card-kinds';
import { type Card, isBlank } from '../memo/cards';
import { fromCaption, memoText } from '../memo/memo';
import type { Pair } from '../pairs/schema';

type Part = { insert: unknown; attributes?: Record<string, unknown> };

/** The memo's lines without those in which something came from a caption: they go no further than the two. */
export function memoWithoutCaptions(doc: Y.Doc): string {
  let text = '';
  let isCaption = false;
  const lines: string[] = [];
  const endLine = () => {
    if (!isCaption) lines.push(text);
    text = '';
    isCaption = false;
  };
  for (const { insert, attributes } of memoText(doc).toDelta() as Part[]) {
    for (const [at, piece] of String(insert).split('\n').entries()) {
      if (at > 0) endLine();
      text += piece;
      isCaption ||= piece !== '' && Boolean(attributes?.[fromCaption]);
    }
  }
  endLine();
  return lines.join('\n').trim();
}

export type Section = { heading: string; text: string };

/** Each heading of the memo with what stands under it, deeper headings included. */
export function sectionsOf(memo: string): Section[] {
  const lines = memo.split('\n');
  const levels = lines.map((line) => /^(#{1,3}) +\S/.exec(line)?.[1]?.length);
  return lines.flatMap((line, at) => {
    const level = levels[at];
    if (level === undefined) return [];
    const next = levels.findIndex((other, index) => index > at && other !== undefined && other <= level);
    const text = lines.slice(at, next < 0 ? undefined : next).join('\n');
    return [{ heading: line.replace(/^#+ +/, '').trim(), text: text.trim() }];
  });
}

/**
 * The structured notes that can be handed on: the member's own by the member only, and never what could not be said in the
 * meeting: it was entrusted to this one person.
 */
export const handableCards = (cards: readonly Card[], { memberIs }: Pick<Pair, 'memberIs'>): Card[] =>
  cards.filter((card) => !isBlank(card) && card.kind !== 'unsaid' && canExport(card.kind, memberIs));

/** How the things of a card are called. */
export type CardWords = {
  kind: (kind: CardKind) => string;
  field: (field: FieldId) => string;
  state: (state: StateId) => string;
};

/** A structured note as lines of a memo. */
export function cardText({ kind, fields, items }: Card, words: CardWords): string {
  const boxes = (cardForms[kind].fields ?? []).flatMap(({ id }) => {
    const text = fields[id]?.trim();
    return text ? [`**${words.field(id)}**`, text] : [];
  });
  const noteOn = cardForms[kind].list?.noteOn ?? [];
  const list = items
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, note, state }) => {
      const said = state ? [words.state(state), ...(noteOn.includes(state) ? [note.trim()] : [])] : [];
      return `- ${[text.trim(), ...said].filter(Boolean).join(' — ')}`;
    });
  return [`### ${words.kind(kind)}`, ...boxes, ...list].join('\n');
}
