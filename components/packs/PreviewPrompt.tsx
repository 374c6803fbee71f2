import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import { nextPrompt, type Sayer } from '@/lib/packs/next-prompt';
import type { Prompt } from '@/lib/packs/schema';

const depths = [1, 2, 3] as const;

type Props = { prompts: Prompt[]; sayer: Sayer };

/** One prompt, another one, and how deep it goes; nothing that is looked at here counts as used. */
export function PreviewPrompt({ prompts, sayer }: Props) {
  const t = useTranslations('templates');
  const locale = useLocale();
  const [usedIds, setUsedIds] = useState<string[]>([]);
  const [depth, setDepth] = useState<Prompt['depth']>();
  const shown = nextPrompt({ prompts, usedIds, sayer, ...(depth && { depth }) });
  const marked = depth ?? shown?.depth;

  const go = (to: Prompt['depth'] | undefined) => {
    if (shown) setUsedIds([...usedIds, shown.id]);
    setDepth(to);
  };
  const nothing = depth === undefined ? t('preview.noPrompts') : t('preview.noPrompt');
  return (
    <div className="mt-1.5 border-l-2 border-moss pl-3">
      <p className={shown ? 'text-lg leading-relaxed' : 'text-sm text-ink-2'} aria-live="polite">
        {shown ? shown.text[locale] : nothing}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 text-sm text-ink-2">
        <Button
          onPress={() => go(depth)}
          className="inline-flex cursor-pointer items-center gap-1 rounded-sm hover:text-moss"
        >
          {t('preview.another')}
          <RotateCw size={13} aria-hidden />
        </Button>
        <span className="inline-flex items-center">
          {depths.map((each) => (
            <Button
              key={each}
              aria-pressed={marked === each}
              onPress={() => go(each)}
              className={`cursor-pointer rounded-sm px-1 hover:text-moss ${marked === each ? 'font-semibold text-ink' : ''}`}
            >
              {t(`depth.${each}`)}
            </Button>
          ))}
        </span>
      </div>
    </div>
  );
}
