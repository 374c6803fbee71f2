import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import type { Sayer } from '@/lib/packs/next-prompt';
import type { Pack, Theme } from '@/lib/packs/schema';
import { Choice } from '../ui/Choice';
import { PreviewPrompt } from './PreviewPrompt';

const kinds = ['fixed', 'ongoing'] as const;

/** The pack as the side panel shows it: fixed themes first, one open, one prompt at a time. */
export function PackPreview({ pack, openId: givenId }: { pack: Pack; openId?: string | undefined }) {
  const t = useTranslations('templates');
  const [sayer, setSayer] = useState<Sayer>('supporter');
  const themes = pack.themes.filter((theme) => !theme.isHidden);
  const groups = kinds
    .map((kind) => ({ kind, themes: themes.filter((theme) => theme.kind === kind) }))
    .filter((group) => group.themes.length > 0);
  // What is opened in the editor opens here too, until another one is chosen here.
  const [choice, setChoice] = useState<{ id: string; givenId: string | undefined }>();
  const chosenId = choice && choice.givenId === givenId ? choice.id : givenId;
  const shown = groups.flatMap((group) => group.themes);
  const openId = shown.some(({ id }) => id === chosenId) ? chosenId : shown[0]?.id;
  return (
    <div className="flex max-w-[360px] flex-col gap-3">
      <Choice
        label={t('preview.seenBy')}
        look="row"
        value={sayer}
        options={[
          { value: 'supporter', label: t('preview.supporter') },
          { value: 'member', label: t('preview.member') },
        ]}
        onChange={setSayer}
      />
      <div className="flex flex-col gap-2 rounded-lg border border-line bg-paper px-2 py-3">
        {groups.length === 0 && <p className="px-2 text-ink-2">{t('preview.empty')}</p>}
        {groups.map((group) => (
          <section key={group.kind}>
            <h3 className="px-2 text-sm font-semibold text-ink-2">{t(`preview.${group.kind}`)}</h3>
            <ul className="m-0 list-none p-0">
              {group.themes.map((theme) => (
                <PreviewTheme
                  key={theme.id}
                  theme={theme}
                  sayer={sayer}
                  isOpen={theme.id === openId}
                  onOpen={() => setChoice({ id: theme.id, givenId })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

type ThemeProps = { theme: Theme; sayer: Sayer; isOpen: boolean; onOpen: () => void };

function PreviewTheme({ theme, sayer, isOpen, onOpen }: ThemeProps) {
  const locale = useLocale();
  const raised = isOpen ? 'rounded-md border-line bg-surface my-1' : 'border-transparent';
  return (
    <li className={`border px-2 py-1 ${raised}`}>
      <Button
        aria-expanded={isOpen}
        onPress={onOpen}
        className={`flex w-full cursor-pointer items-start gap-2 rounded-sm text-left ${isOpen ? 'font-semibold' : ''}`}
      >
        <span
          aria-hidden
          className={`mt-[3px] grid size-[18px] shrink-0 place-items-center rounded-full border ${isOpen ? 'border-moss border-[1.5px]' : 'border-line-strong'}`}
        >
          {isOpen && <span className="size-2 rounded-full bg-moss" />}
        </span>
        {theme.title[locale]}
      </Button>
      {isOpen && (
        <div className="pb-2 pl-[26px]">
          {theme.hint && <p className="text-sm text-ink-2">{theme.hint[locale]}</p>}
          <PreviewPrompt key={`${theme.id} ${sayer}`} prompts={theme.prompts} sayer={sayer} />
        </div>
      )}
    </li>
  );
}
