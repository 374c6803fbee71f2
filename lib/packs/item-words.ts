import type { PackItem } from './pack-items';
import type { Pack, Prompt, Theme } from './schema';

type Words = Pack['name'];

/** What an item is called in a list of changes. */
export function itemName({ value }: PackItem): Words {
  if ('title' in value) return value.title;
  if ('hurdle' in value) return value.hurdle;
  if ('objection' in value) return value.objection;
  if ('goal' in value) return value.goal;
  return value.text;
}

/** All that an item says, the parts in the order in which they are read; two items differ where these do. */
export function itemTexts({ value }: PackItem): Words[] {
  if ('prompts' in value) return [value.title, ...(value.hint ? [value.hint] : [])];
  if ('example' in value) return [value.title, value.example];
  if ('hurdle' in value) return [value.hurdle, value.text];
  if ('objection' in value) return [value.objection, value.text];
  if ('goal' in value) return [value.goal, ...value.steps];
  return [value.text];
}

export const isPrompt = (item: PackItem): item is PackItem & { value: Prompt } => item.list === 'prompts';
export const isTheme = (item: PackItem): item is PackItem & { value: Theme } => item.list === 'themes';
