import { expect, test } from 'vitest';
import { loadBuiltInPack } from '@/lib/packs';
import {
  addPrompt,
  addTheme,
  changePack,
  changePrompt,
  copyOf,
  hideTheme,
  moveTheme,
  removePrompt,
  removeTheme,
  resetTo,
} from '@/lib/packs/edit-pack';
import type { Pack } from '@/lib/packs/schema';
import { resetLoss } from './reset-loss';

const original = await loadBuiltInPack('general');
const own = copyOf(original, 'own', { ja: '写し', en: 'Copy' });
const [first, second] = original.themes;
if (!first || !second) throw new Error('the general pack has themes');
const [prompt] = first.prompts;
if (!prompt) throw new Error('a theme has prompts');

const nothing = { addedThemes: 0, addedPrompts: 0, changed: 0, isReordered: false, restored: 0 };
const newPrompt = { ...prompt, id: 'new' };

test.each<[string, Pack, Partial<typeof nothing>]>([
  ['a fresh copy', own, {}],
  [
    'a theme added',
    addTheme(own, { ...first, id: 'new', prompts: [newPrompt] }),
    { addedThemes: 1, addedPrompts: 1 },
  ],
  ['a prompt added', addPrompt(own, first.id, newPrompt), { addedPrompts: 1 }],
  ['a prompt reworded', changePrompt(own, prompt.id, { text: { ja: 'あ', en: 'a' } }), { changed: 1 }],
  ['a theme hidden', hideTheme(own, first.id), { changed: 1 }],
  ['another length', changePack(own, { lengthMin: 45 }), { changed: 1 }],
  ['another order', moveTheme(own, first.id, 1), { isReordered: true }],
  ['a prompt removed', removePrompt(own, prompt.id), { restored: 1 }],
  ['a theme removed', removeTheme(own, first.id), { restored: 1 + first.prompts.length }],
])('%s', (_, edited, loss) => {
  expect(resetLoss(original, edited)).toEqual({ ...nothing, ...loss });
  expect(resetLoss(original, resetTo(original, edited))).toEqual(nothing);
});
