import { useLiveQuery } from 'dexie-react-hooks';
import { RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import { nextPrompt, promptsFor } from '@/lib/packs/next-prompt';
import type { Pack } from '@/lib/packs/schema';
import { packById } from '@/lib/packs/store';
import { noteUsedPrompt, type PairWithPerson } from '@/lib/pairs/store';
import type { Topic } from '@/lib/topics/schema';
import { useTalkKey } from './use-talk-key';

const depths = [1, 2, 3] as const;
type Depth = (typeof depths)[number];

type Props = { topic: Topic; pair: PairWithPerson };

/** One question to say aloud, another one, and how deep it may go. */
export function PromptLine({ topic, pair }: Props) {
  const pack = useLiveQuery(() => packById(pair.packId), [pair.packId]);
  return pack ? <PackPrompt key={pack.id} topic={topic} pair={pair} pack={pack} /> : null;
}

function PackPrompt({ topic, pair, pack }: Props & { pack: Pack }) {
  const t = useTranslations('panel');
  const locale = useLocale();
  const choose = (depth?: Depth, last?: string) =>
    nextPrompt({
      prompts: promptsFor(pack, topic),
      usedIds: [...(pair.usedPromptIds ?? []), ...(last ? [last] : [])],
      sayer: pair.memberIs === 'me' ? 'member' : 'supporter',
      ...(depth ? { depth } : {}),
    });
  const [depth, setDepth] = useState<Depth>();
  const [shown, setShown] = useState(() => choose());
  const shownId = shown?.id;
  useEffect(() => {
    if (shownId) void noteUsedPrompt(pair.id, shownId);
  }, [pair.id, shownId]);
  const another = (wanted?: Depth) => setShown(choose(wanted, shownId));
  useTalkKey('p', () => another(depth));
  // An edited template shows its new words at once.
  const prompt = pack.themes.flatMap((theme) => theme.prompts).find(({ id }) => id === shownId) ?? shown;
  if (!prompt) return null;
  const hint = pack.themes.find(({ id }) => id === topic.themeId)?.hint;
  return (
    <div className="mt-1.5 border-l-2 border-moss pl-3">
      {hint && <p className="text-sm text-ink-2">{hint[locale]}</p>}
      <p className="text-lg leading-relaxed" aria-live="polite">
        {prompt.text[locale]}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 text-sm text-ink-2">
        <AriaButton
          onPress={() => another(depth)}
          render={(button) => <button {...button} aria-keyshortcuts="P" title={t('withKey', { key: 'P' })} />}
          className="inline-flex cursor-pointer items-center gap-1 rounded-sm hover:text-moss"
        >
          {t('anotherPrompt')}
          <RotateCw size={13} aria-hidden />
        </AriaButton>
        <span className="inline-flex items-center">
          {depths.map((each) => (
            <AriaButton
              key={each}
              aria-pressed={prompt.depth === each}
              onPress={() => {
                setDepth(each);
                another(each);
              }}
              className={`cursor-pointer rounded-sm px-1 hover:text-moss ${prompt.depth === each ? 'font-semibold text-ink' : ''}`}
            >
              {t(`depth${each}`)}
            </AriaButton>
          ))}
        </span>
      </div>
    </div>
  );
}
