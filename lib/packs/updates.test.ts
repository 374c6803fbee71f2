import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addPrompt,
  addTheme,
  changePrompt,
  changeTheme,
  copyOf,
  hidePrompt,
  movePrompt,
  moveTheme,
  removePrompt,
  removeTheme,
} from './edit-pack';
import type { Pack, Prompt, Theme } from './schema';
import { leaveUpdate, takeUpdate, updatesOf } from './updates';

const words = (text: string) => ({ ja: `${text}です`, en: text });

const prompt = (id: string, text = id): Prompt => ({ id, depth: 1, sayer: 'both', text: words(text) });

const theme = (id: string, ...prompts: Prompt[]): Theme => ({
  id,
  kind: 'ongoing',
  category: 'work',
  title: words(id),
  prompts,
});

const original: Pack = {
  id: 'sales',
  format: 1,
  version: 1,
  name: words('Sales'),
  description: words('For sales'),
  department: 'sales',
  lengthMin: 15,
  themes: [
    theme('deal', prompt('deal-a'), prompt('deal-b')),
    theme('target', prompt('target-a'), prompt('target-b')),
  ],
  tips: [{ id: 'short', moment: 'before', hurdle: words('No time'), text: words('Fifteen minutes') }],
  cadence: { cadence: 'weekly', lengthMin: 15, text: words('Every week') },
};

const own = copyOf(original, 'own', words('Mine'));
const newer = (change: (pack: Pack) => Pack): Pack => ({ ...change(original), version: 2 });
const keys = (from: Pack, to: Pack) => updatesOf(from, to).map(({ key, change }) => `${change} ${key}`);

const takeAll = (from: Pack, to: Pack): Pack =>
  updatesOf(from, to).reduce((pack, update) => takeUpdate(from, pack, update), to);
const leaveAll = (from: Pack, to: Pack): Pack =>
  updatesOf(from, to).reduce((pack, update) => leaveUpdate(from, pack, update), to);

test('a fresh copy has nothing to look at', () => {
  expect(updatesOf(original, own)).toEqual([]);
});

test('what the owner changed is no update', () => {
  const edited = removeTheme(changePrompt(own, 'deal-a', { text: words('My own') }), 'target');
  expect(updatesOf(original, edited)).toEqual([]);
});

describe('an update of the original is seen item by item:', () => {
  test.each<[string, (pack: Pack) => Pack, string[]]>([
    ['other words', (p) => changePrompt(p, 'deal-a', { text: words('New') }), ['changed prompts/deal-a']],
    ['another title', (p) => changeTheme(p, 'deal', { title: words('New') }), ['changed themes/deal']],
    ['a new prompt', (p) => addPrompt(p, 'deal', prompt('deal-c')), ['added prompts/deal-c']],
    ['a new theme', (p) => addTheme(p, theme('new', prompt('new-a'))), ['added themes/new']],
    ['a prompt less', (p) => removePrompt(p, 'deal-a'), ['removed prompts/deal-a']],
    ['a theme less', (p) => removeTheme(p, 'deal'), ['removed themes/deal']],
    ['a tip less', (p) => ({ ...p, tips: [] }), ['removed tips/short']],
    [
      'other advice',
      (p) => ({ ...p, cadence: { ...p.cadence, lengthMin: 30 } as Pack['cadence'] & object }),
      ['changed cadence'],
    ],
    ['another order alone', (p) => movePrompt(moveTheme(p, 'deal', 1), 'deal-b', 0), []],
    ['hidden things alone', (p) => hidePrompt(p, 'deal-a'), []],
  ])('%s', (_, change, expected) => {
    expect(keys(newer(change), own)).toEqual(expected);
    const taken = takeAll(newer(change), own);
    expect(updatesOf(newer(change), taken)).toEqual([]);
    expect(taken.madeFrom?.version).toBe(expected.length > 0 ? 2 : 1);
    expect(leaveAll(newer(change), own)).toMatchObject({ themes: own.themes, tips: own.tips });
    expect(updatesOf(newer(change), leaveAll(newer(change), own))).toEqual([]);
  });
});

test('only what was taken changes', () => {
  const next = newer((p) =>
    addPrompt(changePrompt(p, 'deal-a', { text: words('New') }), 'target', prompt('target-c')),
  );
  const [first] = updatesOf(next, own);
  const taken = first ? takeUpdate(next, own, first) : own;
  expect(taken.themes).toEqual(changePrompt(own, 'deal-a', { text: words('New') }).themes);
  expect(keys(next, taken)).toEqual(['added prompts/target-c']);
  expect(taken.madeFrom?.version).toBe(1);
});

test('my own words are known to be in danger, and stay until the update is taken', () => {
  const edited = changePrompt(own, 'deal-a', { text: words('My own') });
  const next = newer((p) => changePrompt(p, 'deal-a', { text: words('New') }));
  const [update] = updatesOf(next, edited);
  expect(update).toMatchObject({ isMineChanged: true, mine: { value: { text: words('My own') } } });
  expect(leaveAll(next, edited).themes).toEqual(edited.themes);
  expect(takeAll(next, edited).themes).toEqual(next.themes);
});

test('what I removed does not come back, nor what is new in a theme that I removed', () => {
  const next = newer((p) => addPrompt(changePrompt(p, 'deal-a', { depth: 3 }), 'target', prompt('target-c')));
  expect(keys(next, removeTheme(removePrompt(own, 'deal-a'), 'target'))).toEqual([]);
});

test('what I hid stays hidden when it gets other words', () => {
  const next = newer((p) => changePrompt(p, 'deal-a', { text: words('New') }));
  const taken = takeAll(next, hidePrompt(own, 'deal-a'));
  expect(taken.themes[0]?.prompts[0]).toEqual({ ...prompt('deal-a', 'New'), isHidden: true });
});

test('what is new stands behind what it stands behind in the original', () => {
  const next = newer((p) => movePrompt(addPrompt(p, 'deal', prompt('deal-c')), 'deal-c', 1));
  const reordered = movePrompt(own, 'deal-b', 0);
  expect(takeAll(next, reordered).themes[0]?.prompts.map(({ id }) => id)).toEqual([
    'deal-b',
    'deal-a',
    'deal-c',
  ]);
});

test('a copy that did not note down what its original was like sees the difference to a newer version', () => {
  const old = { ...own, madeFrom: { packId: 'sales', version: 1 } };
  const next = newer((p) => addPrompt(changePrompt(p, 'deal-a', { depth: 2 }), 'deal', prompt('deal-c')));
  expect(updatesOf(original, old)).toEqual([]);
  expect(keys(next, old)).toEqual(['changed prompts/deal-a', 'added prompts/deal-c']);
});

const promptIds = ['deal-a', 'deal-b', 'target-a', 'target-b', 'deal-c', 'target-c'];
const anyEdit = fc.oneof(
  fc.record({ id: fc.constantFrom(...promptIds), text: fc.constantFrom('One', 'Two') }).map(
    ({ id, text }) =>
      (pack: Pack) =>
        changePrompt(pack, id, { text: words(text) }),
  ),
  fc.constantFrom(...promptIds).map((id) => (pack: Pack) => removePrompt(pack, id)),
  fc.constantFrom('deal', 'target').map((id) => (pack: Pack) => removeTheme(pack, id)),
  fc.constantFrom('deal', 'target').map((id) => (pack: Pack) => {
    const isThere = pack.themes.some(({ prompts }) => prompts.some((one) => one.id === `${id}-c`));
    return isThere ? pack : addPrompt(pack, id, prompt(`${id}-c`));
  }),
);
const edited = (pack: Pack, edits: ((pack: Pack) => Pack)[]) => edits.reduce((now, edit) => edit(now), pack);

test('an untouched copy that takes every update says what the original says', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
      const next = newer((pack) => edited(pack, edits));
      const bySorted = (pack: Pack) => pack.themes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(bySorted(takeAll(next, own))).toEqual(bySorted(next));
    }),
  );
});

test('leaving every update leaves any copy as it is, for good', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 8 }), fc.array(anyEdit, { maxLength: 8 }), (theirs, mine) => {
      const next = newer((pack) => edited(pack, theirs));
      const copy = edited(own, mine);
      const left = leaveAll(next, copy);
      expect({ ...left, madeFrom: undefined }).toEqual({ ...copy, madeFrom: undefined });
      expect(updatesOf(next, left)).toEqual([]);
    }),
  );
});
