import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type CardKind, cardForms, kindIds } from './card-kinds';
import {
  addCard,
  addItem,
  type Card,
  carriedItems,
  confirmationsNow,
  confirmCard,
  fieldText,
  isBlank,
  isTodo,
  itemText,
  noteTodo,
  readCards,
  removeCard,
  removeItem,
  setItemState,
  takeBackConfirmation,
  writeDecision,
} from './cards';
import { cards, decisions, memoText, removeCaptured } from './memo';

function memoWith(...kinds: CardKind[]): Y.Doc {
  const doc = new Y.Doc();
  kinds.forEach((kind, index) => {
    addCard(doc, kind, { id: kind, now: index });
  });
  return doc;
}
const only = (doc: Y.Doc): Card => {
  const [card] = readCards(doc);
  if (!card) throw new Error('no card');
  return card;
};

describe('a card', () => {
  test.each(kindIds)('of kind %s is blank at first and has all that can be written on it', (kind) => {
    const doc = memoWith(kind);
    const card = only(doc);
    expect(Object.keys(card.fields)).toEqual(cardForms[kind].fields?.map(({ id }) => id) ?? []);
    expect(card).toMatchObject({ id: kind, kind, createdAt: 0, items: [], confirmed: {}, todos: {} });
    expect(isBlank(card)).toBe(true);
    for (const { id } of cardForms[kind].fields ?? [])
      expect(fieldText(doc, kind, id)).toBeInstanceOf(Y.Text);
  });

  test('stands in the order of being added, beside the text and untouched by it', () => {
    const doc = memoWith('kpi', 'look-back');
    addCard(doc, 'role', { id: 'a', now: 1 });
    memoText(doc).insert(0, 'メモ', { caption: 'u1' });
    fieldText(doc, 'kpi', 'target')?.insert(0, '月5件');
    removeCaptured(doc);
    expect(readCards(doc).map(({ kind }) => kind)).toEqual(['kpi', 'role', 'look-back']);
    expect(only(doc).fields.target).toBe('月5件');
    expect(isBlank(only(doc))).toBe(false);
  });

  test('that was removed comes back as it was', () => {
    const doc = memoWith('look-back', 'decide');
    fieldText(doc, 'look-back', 'success')?.insert(0, '提案が通った');
    addItem(doc, 'decide', { id: 'i', text: '担当', now: 1 });
    const before = readCards(doc);
    const removing = {};
    const undo = new Y.UndoManager(cards(doc), { trackedOrigins: new Set([removing]) });
    doc.transact(() => removeCard(doc, 'look-back'), removing);
    doc.transact(() => removeCard(doc, 'decide'), removing);
    expect(readCards(doc)).toEqual([]);
    undo.undo();
    expect(readCards(doc)).toEqual(before);
    fieldText(doc, 'look-back', 'success')?.insert(0, '先月の');
    expect(only(doc).fields.success).toBe('先月の提案が通った');
  });

  test('of a kind that only a newer version knows is left where it is', () => {
    const doc = memoWith('goals');
    cards(doc).set('new', new Y.Map<unknown>([['kind', 'toString']]));
    expect(readCards(doc).map(({ kind }) => kind)).toEqual(['goals']);
    expect(cards(doc).has('new')).toBe(true);
  });

  test('that is gone takes no more changes', () => {
    const doc = memoWith('decide');
    removeCard(doc, 'decide');
    addItem(doc, 'decide', { id: 'i', text: 'x', now: 1 });
    setItemState(doc, 'decide', 'i', 'decided');
    removeItem(doc, 'decide', 'i');
    confirmCard(doc, 'decide', { personId: 'p', by: 'p', now: 1 });
    expect([readCards(doc), itemText(doc, 'decide', 'i', 'note')]).toEqual([[], undefined]);
  });
});

describe('a list', () => {
  test('keeps its items in the order of being added, each with its text, its state and a note', () => {
    const doc = memoWith('decide');
    addItem(doc, 'decide', { id: 'b', text: '担当を決める', now: 1 });
    addItem(doc, 'decide', { id: 'a', text: '日程', now: 2 });
    setItemState(doc, 'decide', 'b', 'decided');
    itemText(doc, 'decide', 'b', 'note')?.insert(0, '佐藤さん');
    removeItem(doc, 'decide', 'nothing');
    expect(only(doc).items).toEqual([
      { id: 'b', text: '担当を決める', note: '佐藤さん', state: 'decided', createdAt: 1, carries: 0 },
      { id: 'a', text: '日程', note: '', state: 'open', createdAt: 2, carries: 0 },
    ]);
    removeItem(doc, 'decide', 'b');
    expect(only(doc).items.map(({ id }) => id)).toEqual(['a']);
  });

  test.each([
    ['unsaid', 'stays-here'],
    ['decide', 'open'],
    ['inventory', undefined],
  ] as const)('of kind %s: of a new item is said %s', (kind, state) => {
    const doc = memoWith(kind);
    addItem(doc, kind, { id: 'i', text: 'x', now: 1 });
    expect(only(doc).items[0]?.state).toBe(state);
  });
});

test('what was decided about an item stands among the decisions once, as it was said last', () => {
  const doc = memoWith('decide');
  for (const [id, text] of [
    ['a', '担当: 佐藤さん'],
    ['b', '日程: 金曜'],
    ['a', '担当: 田中さん'],
  ] as const)
    writeDecision(doc, { id, text });
  expect(decisions(doc).toArray()).toEqual([
    { id: 'a', text: '担当: 田中さん' },
    { id: 'b', text: '日程: 金曜' },
  ]);
});

describe('what was not decided', () => {
  const list = () => {
    const doc = memoWith('decide');
    for (const [index, text] of ['担当', '日程', '予算', ' '].entries())
      addItem(doc, 'decide', { id: `i${index}`, text, now: index });
    setItemState(doc, 'decide', 'i0', 'decided');
    setItemState(doc, 'decide', 'i1', 'carried');
    return doc;
  };

  test('begins the next list, whether it was put off or forgotten', () => {
    const items = carriedItems(readCards(list()));
    const next = new Y.Doc();
    addCard(next, 'decide', { id: 'next', now: 9, ...(items ? { items } : {}) });
    expect(only(next).items).toEqual([
      { id: 'i1', text: '日程', note: '', state: 'open', createdAt: 1, carries: 1 },
      { id: 'i2', text: '予算', note: '', state: 'open', createdAt: 2, carries: 1 },
    ]);
    expect(carriedItems(readCards(next))?.map(({ carries }) => carries)).toEqual([2, 2]);
  });

  test('is nothing where all was decided, and unknown where there was no list', () => {
    const doc = list();
    for (const id of ['i1', 'i2']) setItemState(doc, 'decide', id, 'decided');
    expect(carriedItems(readCards(doc))).toEqual([]);
    expect(carriedItems(readCards(memoWith('unsaid')))).toBeUndefined();
  });
});

describe('a yes to role and expectation', () => {
  const confirmed = (doc: Y.Doc) => Object.keys(confirmationsNow(only(doc)));

  test('stands with its time until a box is changed', () => {
    const doc = memoWith('role');
    fieldText(doc, 'role', 'expectation')?.insert(0, '新人の相談役');
    confirmCard(doc, 'role', { personId: 'me', by: 'me', now: 5 });
    confirmCard(doc, 'role', { personId: 'other', by: 'me', now: 6 });
    expect(confirmationsNow(only(doc))).toMatchObject({
      me: { at: 5, by: 'me' },
      other: { at: 6, by: 'me' },
    });
    fieldText(doc, 'role', 'action')?.insert(0, '週に一度話す');
    expect(confirmed(doc)).toEqual([]);
    confirmCard(doc, 'role', { personId: 'me', by: 'me', now: 7 });
    expect(confirmed(doc)).toEqual(['me']);
    takeBackConfirmation(doc, 'role', 'me');
    expect(confirmed(doc)).toEqual([]);
  });

  test('does not cover what the other one was writing at that moment', () => {
    const doc = memoWith('role');
    const other = copyOf(doc);
    confirmCard(doc, 'role', { personId: 'me', by: 'me', now: 5 });
    fieldText(other, 'role', 'expectation')?.insert(0, '全国を回る');
    exchange(doc, other);
    expect([confirmed(doc), confirmed(other)]).toEqual([[], []]);
  });

  test('keeps no second copy of the words', () => {
    const doc = memoWith('role');
    fieldText(doc, 'role', 'expectation')?.insert(0, '相談役');
    confirmCard(doc, 'role', { personId: 'me', by: 'me', now: 5 });
    fieldText(doc, 'role', 'expectation')?.delete(0, 3);
    expect(JSON.stringify(only(doc))).not.toContain('相談役');
  });
});

test('words that were made a TODO are known as such until they change', () => {
  const doc = memoWith('kpi');
  noteTodo(doc, 'kpi', { name: 'next-action', words: '3社に電話' });
  expect(isTodo(only(doc), 'next-action', '3社に電話')).toBe(true);
  expect(isTodo(only(doc), 'next-action', '4社に電話')).toBe(false);
  expect(isTodo(only(doc), 'target', '3社に電話')).toBe(false);
});

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
  return copy;
}

function exchange(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdateV2(a, Y.encodeStateAsUpdateV2(b, Y.encodeStateVector(a)));
  Y.applyUpdateV2(b, Y.encodeStateAsUpdateV2(a, Y.encodeStateVector(b)));
}

describe('when both write at once', () => {
  const boxes = ['success', 'failure', 'learning'] as const;
  const items = ['i0', 'i1', 'i2'];
  const states = ['open', 'decided', 'carried'] as const;
  const writing = fc.record({
    box: fc.constantFrom(...boxes),
    at: fc.nat(20),
    text: fc.string({ maxLength: 4 }),
  });
  const deciding = fc.record({ item: fc.constantFrom(...items), state: fc.constantFrom(...states) });
  const acts = fc.array(fc.oneof(writing, deciding), { maxLength: 12 });
  type Act =
    | { box: (typeof boxes)[number]; at: number; text: string }
    | { item: string; state: (typeof states)[number] };

  const act = (doc: Y.Doc, one: Act) => {
    if ('item' in one) return setItemState(doc, 'decide', one.item, one.state);
    const text = fieldText(doc, 'look-back', one.box);
    text?.insert(Math.min(one.at, text.length), one.text);
  };
  const start = () => {
    const doc = memoWith('look-back', 'decide');
    boxes.forEach((box) => {
      fieldText(doc, 'look-back', box)?.insert(0, box);
    });
    items.forEach((id, now) => {
      addItem(doc, 'decide', { id, text: id, now });
    });
    return doc;
  };
  /** Each box and each item alone. */
  const parts = (doc: Y.Doc): Record<string, unknown> => {
    const [lookBack, decide] = readCards(doc);
    return { ...lookBack?.fields, ...Object.fromEntries(decide?.items.map((item) => [item.id, item]) ?? []) };
  };

  test('both end with the same, and what only one has touched is as that one left it', () => {
    fc.assert(
      fc.property(acts, acts, (mine, theirs) => {
        const [a, b] = [start(), new Y.Doc()];
        Y.applyUpdateV2(b, Y.encodeStateAsUpdateV2(a));
        for (const one of mine) act(a, one);
        for (const one of theirs) act(b, one);
        const [before, left, right] = [parts(start()), parts(a), parts(b)];
        exchange(a, b);
        expect(readCards(b)).toEqual(readCards(a));
        const touched = (done: Act[]) => new Set(done.map((one) => ('item' in one ? one.item : one.box)));
        const [byMe, byThem] = [touched(mine), touched(theirs)];
        for (const [name, value] of Object.entries(parts(a))) {
          if (!byThem.has(name as never)) expect(value).toEqual(left[name]);
          else if (!byMe.has(name as never)) expect(value).toEqual(right[name]);
          else if (typeof value === 'string') {
            const grown = (after: unknown) => String(after).length - String(before[name]).length;
            expect(grown(value)).toBe(grown(left[name]) + grown(right[name]));
          } else expect([left[name], right[name]]).toContainEqual(value);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('cards and items added by both are all there', () => {
    const a = memoWith('decide');
    const b = copyOf(a);
    addItem(a, 'decide', { id: 'mine', text: 'a', now: 1 });
    addItem(b, 'decide', { id: 'theirs', text: 'b', now: 1 });
    addCard(a, 'goals', { id: 'g1', now: 2 });
    addCard(b, 'goals', { id: 'g2', now: 2 });
    exchange(a, b);
    expect(only(a).items.map(({ id }) => id)).toEqual(['mine', 'theirs']);
    expect(readCards(a).map(({ id }) => id)).toEqual(['decide', 'g1', 'g2']);
    expect(readCards(b)).toEqual(readCards(a));
  });
});
