import { useTranslations } from 'use-intl';
import { Prompt } from '@/lib/packs/schema';
import { Choice } from '../ui/Choice';

type Depth = Prompt['depth'];
type Props = Pick<Prompt, 'depth' | 'sayer'> & {
  onChange: (changes: Partial<Pick<Prompt, 'depth' | 'sayer'>>) => void;
};

const depths: Record<'1' | '2' | '3', Depth> = { '1': 1, '2': 2, '3': 3 };

/** How deep a prompt goes, and who says it aloud. */
export function PromptKind({ depth, sayer, onChange }: Props) {
  const t = useTranslations('templates');
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <Choice
        label={t('editor.depth')}
        look="row"
        value={`${depth}`}
        options={(['1', '2', '3'] as const).map((value) => ({ value, label: t(`depth.${value}`) }))}
        onChange={(value) => onChange({ depth: depths[value] })}
      />
      <Choice
        label={t('editor.sayer')}
        look="row"
        value={sayer}
        options={Prompt.shape.sayer.options.map((value) => ({ value, label: t(`sayer.${value}`) }))}
        onChange={(value) => onChange({ sayer: value })}
      />
    </div>
  );
}
