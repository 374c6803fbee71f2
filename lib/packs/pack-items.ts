import { inOneWay } from '../in-one-way';
import type { Pack, Prompt, Theme } from './schema';

/** The lists of a pack whose items can be changed, taken over and left one by one. */
export const itemLists = ['themes', 'purposes', 'tips', 'answers', 'survey', 'plans'] as const;
export type ItemList = (typeof itemLists)[number];
type ListItem = NonNullable<Pack[ItemList]>[number];

/** One thing that an original and a copy of it can differ in. */
export type PackItem = { key: string } & (
  | { list: ItemList; value: ListItem }
  | { list: 'prompts'; value: Prompt; themeId: string }
  | { list: 'cadence'; value: NonNullable<Pack['cadence']> }
);

/** A theme's own words, without its prompts. */
const alone = ({ prompts: _, ...theme }: Theme): object => theme;

/** Every item of a pack by its key, as `themes/risk` or `cadence`, in the pack's order. */
export function packItems(pack: Pack): Map<string, PackItem> {
  const lists = itemLists.flatMap((list): PackItem[] =>
    (pack[list] ?? []).map((value) => ({ key: `${list}/${value.id}`, list, value })),
  );
  const prompts = pack.themes.flatMap(({ id, prompts }) =>
    prompts.map((value): PackItem => ({ key: `prompts/${value.id}`, list: 'prompts', value, themeId: id })),
  );
  const cadence: PackItem[] = pack.cadence ? [{ key: 'cadence', list: 'cadence', value: pack.cadence }] : [];
  return new Map([...lists, ...prompts, ...cadence].map((item) => [item.key, item]));
}

/** The same for the same content, whatever the order of its fields; whether an item is hidden is no content. */
export function fingerprint({ list, value }: PackItem): string {
  const content = list === 'themes' ? alone(value as Theme) : value;
  return hash(inOneWay({ ...content, isHidden: undefined }));
}

/** FNV-1a over UTF-16 units, 32 bits: tells a changed text from an unchanged one, and is no secret of any kind. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** What all items of a pack are like now, by key. */
export const fingerprints = (pack: Pack): Record<string, string> =>
  Object.fromEntries([...packItems(pack)].map(([key, item]) => [key, fingerprint(item)]));
