import * as Y from 'yjs';
import { type CardKind, cardForms, type FieldId, type StateId } from './card-kinds';
import { cards, decisions } from './memo';

export type CardItem = {
  id: string;
  text: string;
  /** What was decided, or what is good to know. */
  note: string;
  state?: StateId;
  createdAt: number;
  /** How often it came over from the 1on1 before. */
  carries: number;
};

/** `by` is who noted it: of what the other one said aloud, not that person. `of` is the print of the words it was said of. */
export type Confirmation = { at: number; by: string; of: string };

/** One structured note, as plain values. */
export type Card = {
  id: string;
  kind: CardKind;
  createdAt: number;
  fields: Partial<Record<FieldId, string>>;
  items: CardItem[];
  /** By person id, also those said of words that have changed since. */
  confirmed: Record<string, Confirmation>;
  /** Prints of the words that were made a TODO, by field or item. */
  todos: Record<string, string>;
};

type CardMap = Y.Map<unknown>;
/** A part of a card that holds things by name; every card has all of them from the start, so that both write into one. */
const part = <T>(card: CardMap | undefined, name: 'fields' | 'items' | 'confirmed' | 'todos') =>
  card?.get(name) as Y.Map<T> | undefined;

type Begin = { id: string; now: number; items?: CardItem[] };

/** Puts an empty card into the memo, or a list that begins with what was left open last time. */
export function addCard(doc: Y.Doc, kind: CardKind, { id, now, items = [] }: Begin): void {
  const fields = cardForms[kind].fields ?? [];
  const card: [string, unknown][] = [
    ['id', id],
    ['kind', kind],
    ['createdAt', now],
    ['fields', new Y.Map(fields.map((field) => [field.id, new Y.Text()]))],
    ['items', new Y.Map(items.map((item) => [item.id, itemMap(item)]))],
    ['confirmed', new Y.Map()],
    ['todos', new Y.Map()],
  ];
  cards(doc).set(id, new Y.Map(card));
}

const itemMap = ({ text, note, ...rest }: CardItem): Y.Map<unknown> =>
  new Y.Map<unknown>([
    ...Object.entries(rest).filter(([, value]) => value !== undefined),
    ['text', new Y.Text(text)],
    ['note', new Y.Text(note)],
  ]);

export const removeCard = (doc: Y.Doc, cardId: string): void => cards(doc).delete(cardId);

/** The text of a box, to be written in; undefined where the card or its box is gone. */
export const fieldText = (doc: Y.Doc, cardId: string, field: FieldId): Y.Text | undefined =>
  part<Y.Text>(cards(doc).get(cardId), 'fields')?.get(field);

const itemOf = (doc: Y.Doc, cardId: string, itemId: string) =>
  part<Y.Map<unknown>>(cards(doc).get(cardId), 'items')?.get(itemId);

export const itemText = (doc: Y.Doc, cardId: string, itemId: string, name: 'text' | 'note') =>
  itemOf(doc, cardId, itemId)?.get(name) as Y.Text | undefined;

type NewItem = { id: string; text: string; now: number };

export function addItem(doc: Y.Doc, cardId: string, { id, text, now }: NewItem): void {
  const card = cards(doc).get(cardId);
  if (!card) return;
  const { first } = cardForms[card.get('kind') as CardKind].list ?? {};
  const item = { id, text, note: '', createdAt: now, carries: 0, ...(first ? { state: first } : {}) };
  part(card, 'items')?.set(id, itemMap(item));
}

export function removeItem(doc: Y.Doc, cardId: string, itemId: string): void {
  part(cards(doc).get(cardId), 'items')?.delete(itemId);
}

export function setItemState(doc: Y.Doc, cardId: string, itemId: string, state: StateId): void {
  itemOf(doc, cardId, itemId)?.set('state', state);
}

/** Writes what was decided about an item among the decisions of this 1on1, in place of what stood there of it before. */
export function writeDecision(doc: Y.Doc, line: { id: string; text: string }): void {
  const lines = decisions(doc);
  const at = lines.toArray().findIndex(({ id }) => id === line.id);
  if (at >= 0) lines.delete(at);
  lines.insert(at < 0 ? lines.length : at, [line]);
}

type Confirm = { personId: string; by: string; now: number };

/** Notes that this person agrees with the words as they are now. */
export function confirmCard(doc: Y.Doc, cardId: string, { personId, by, now }: Confirm): void {
  const card = readCards(doc).find(({ id }) => id === cardId);
  if (!card) return;
  part(cards(doc).get(cardId), 'confirmed')?.set(personId, { at: now, by, of: printOf(wordsOf(card)) });
}

export function takeBackConfirmation(doc: Y.Doc, cardId: string, personId: string): void {
  part(cards(doc).get(cardId), 'confirmed')?.delete(personId);
}

/** Notes of a field or an item that these words were made a TODO. */
export function noteTodo(doc: Y.Doc, cardId: string, place: { name: string; words: string }): void {
  part(cards(doc).get(cardId), 'todos')?.set(place.name, printOf(place.words));
}

export const isTodo = (card: Card, name: string, words: string): boolean =>
  card.todos[name] === printOf(words);

/** All cards of a memo, oldest first. Kinds that only a newer version knows are left where they are. */
export const readCards = (doc: Y.Doc): Card[] =>
  [...cards(doc).values()]
    .filter((card) => Object.hasOwn(cardForms, String(card.get('kind'))))
    .map(readCard)
    .sort(byAge);

const byAge = (a: { id: string; createdAt: number }, b: { id: string; createdAt: number }) =>
  a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);

function readCard(card: CardMap): Card {
  const plain = card.toJSON() as Omit<Card, 'items'> & { items: Record<string, CardItem> };
  return { ...plain, items: Object.values(plain.items).sort(byAge) };
}

/** Nothing was written on it yet. */
export const isBlank = ({ fields, items }: Pick<Card, 'fields' | 'items'>): boolean =>
  [...Object.values(fields), ...items.map(({ text }) => text)].every((text) => text.trim() === '');

/** Who has said yes to the words as they stand now; what is changed later takes the yes back. */
export function confirmationsNow(card: Card): Record<string, Confirmation> {
  const now = printOf(wordsOf(card));
  return Object.fromEntries(Object.entries(card.confirmed).filter(([, { of }]) => of === now));
}

const wordsOf = ({ kind, fields }: Card): string =>
  JSON.stringify(cardForms[kind].fields?.map(({ id }) => fields[id] ?? ''));

/** Tells words apart without keeping a second copy of them, which would outlive their deletion (FNV-1a). */
function printOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return `${words.length}.${(hash >>> 0).toString(36)}`;
}

/**
 * What this memo's list of things to decide leaves for the next 1on1, ready to begin its card with; undefined where it
 * has no such list.
 */
export function carriedItems(memoCards: readonly Card[]): CardItem[] | undefined {
  const lists = memoCards.filter(({ kind }) => kind === 'decide');
  if (lists.length === 0) return undefined;
  return lists
    .flatMap(({ items }) => items)
    .filter(({ text, state }) => state !== 'decided' && text.trim() !== '')
    .map((item) => ({ ...item, state: 'open', carries: item.carries + 1 }));
}
