import { useTranslations } from 'use-intl';
import type { Theme } from '@/lib/packs/schema';
import { Category } from '@/lib/topics/schema';
import { Choice } from '../ui/Choice';
import { Select } from '../ui/Select';

type Props = Pick<Theme, 'kind' | 'category'> & {
  onChange: (changes: Partial<Pick<Theme, 'kind' | 'category'>>) => void;
};

/** Which theme it is: fixed or ongoing, and about what. */
export function ThemeKind({ kind, category, onChange }: Props) {
  const t = useTranslations('templates.editor');
  const categoryName = useTranslations('category');
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <Choice
        label={t('kind')}
        look="row"
        value={kind}
        options={[
          { value: 'fixed', label: t('kindFixed') },
          { value: 'ongoing', label: t('kindOngoing') },
        ]}
        onChange={(next) => onChange({ kind: next })}
      />
      <Select
        label={t('category')}
        value={category}
        options={Category.options.map((value) => ({ value, label: categoryName(value) }))}
        onChange={(next) => onChange({ category: next })}
      />
    </div>
  );
}
