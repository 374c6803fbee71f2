import { useLocale, useTranslations } from 'use-intl';
import type { Pack, Prompt, Theme } from '@/lib/packs/schema';
import { useEdits } from './use-pack-edits';
import { useReorder } from './use-reorder';

type Item = Theme | Prompt;

type Rules<T extends Item> = {
  name: (item: T) => string;
  move: (pack: Pack, id: string, to: number) => Pack;
  hide: (pack: Pack, id: string) => Pack;
  show: (pack: Pack, id: string) => Pack;
  remove: (pack: Pack, id: string) => Pack;
  /** Puts a removed item back at the end of its list. */
  putBack: (pack: Pack, item: T) => Pack;
};

/** What rows of themes and of prompts have in common: moved, hidden, shown, removed, each with its sentence. */
export function useListEdits<T extends Item>(items: T[], rules: Rules<T>) {
  const t = useTranslations('templates.editor');
  const { apply } = useEdits();
  const locale = useLocale();

  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item) return;
    const place = new Intl.NumberFormat(locale).format(to + 1);
    void apply((pack) => rules.move(pack, item.id, to), {
      text: t('movedTo', { name: rules.name(item), place }),
    });
  };
  const reorder = useReorder(items.length, move);
  const rowProps = (item: T, at: number) => {
    const name = rules.name(item);
    const undo = (pack: Pack): Pack => rules.move(rules.putBack(pack, item), item.id, at);
    return {
      name,
      at,
      count: items.length,
      isHidden: item.isHidden ?? false,
      reorder,
      onMove: move,
      onHide: () => void apply((pack) => rules.hide(pack, item.id), { text: t('nowHidden', { name }) }),
      onShow: () => void apply((pack) => rules.show(pack, item.id), { text: t('nowShown', { name }) }),
      onRemove: () => void apply((pack) => rules.remove(pack, item.id), { text: t('taken', { name }), undo }),
    };
  };
  return { rowProps };
}
