import { useLiveQuery } from 'dexie-react-hooks';
import { NotebookPen, RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import { addMemoHeading } from '@/lib/memo/store';
import { nextPrompt, promptsFor } from '@/lib/packs/next-prompt';
import type { Pack } from '@/lib/packs/schema';
import { packById } from '@/lib/packs/store';
import { themeInPacks } from '@/lib/packs/themes-of';
import { noteUsedPrompt, type PairWithPerson } from '@/lib/pairs/store';
import type { Topic } from '@/lib/topics/schema';
import { writeBelow } from '../memo/write-below';
import { useTalkKey } from './use-talk-key';

const depths = [1, 2, 3] as const;
type Depth = (typeof depths)[number];

type Props = { topic: Topic; pair: PairWithPerson; sessionId: string };

/** One question to say aloud, another one, how deep it may go, and its way into the memo. */
export function PromptLine(props: Props) {
  const { packId } = props.pair;
  const packs = useLiveQuery(() => Promise.all([packById(packId), packById('general')]), [packId]);
  return packs ? <PackPrompt key={packs[0].id} {...props} packs={packs} /> : null;
}

type PackProps = Props & { packs: [own: Pack, general: Pack] };

function PackPrompt({ topic, pair, sessionId, packs }: PackProps) {
  const locale = useLocale();
  const { prompt, another, setDepth } = usePromptWalk(topic, pair, packs);
  if (!prompt) return null;
  const hint = themeInPacks(packs, topic.themeId)?.hint;
  return (
    <div className="mt-1.5 border-l-2 border-moss pl-3">
      {hint && <p className="text-sm text-ink-2">{hint[locale]}</p>}
      <p className="text-lg leading-relaxed" aria-live="polite">
        {prompt.text[locale]}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 text-sm text-ink-2">
        <Another onPress={another} />
        <Depths shown={prompt.depth} onChange={setDepth} />
        <ToMemo key={prompt.id} sessionId={sessionId} words={prompt.text[locale]} />
      </div>
    </div>
  );
}

/** The prompt on the screen; it is remembered as shown. */
function usePromptWalk(topic: Topic, pair: PairWithPerson, packs: [Pack, Pack]) {
  const [from, setFrom] = useState<Depth>();
  const choose = (wanted: { from?: Depth | undefined; depth?: Depth }, walked: string[]) =>
    nextPrompt({
      prompts: promptsFor(packs[0], topic, packs[1]),
      usedIds: [...(pair.usedPromptIds ?? []), ...walked],
      sayer: pair.memberIs === 'me' ? 'member' : 'supporter',
      ...(wanted.from ? { from: wanted.from } : {}),
      ...(wanted.depth ? { depth: wanted.depth } : {}),
    });
  // Pressed quickly, what was shown a moment ago is not among the pair's yet.
  const [walk, setWalk] = useState(() => [choose({}, [])].filter((prompt) => prompt !== undefined));
  const shown = walk.at(-1);
  const shownId = shown?.id;
  useEffect(() => {
    if (shownId) void noteUsedPrompt(pair.id, shownId);
  }, [pair.id, shownId]);
  const go = (wanted: { from?: Depth | undefined; depth?: Depth }) => {
    const next = choose(
      wanted,
      walk.map(({ id }) => id),
    );
    if (next) setWalk([...walk, next]);
  };
  const another = () => go({ from });
  useTalkKey('p', another);
  const setDepth = (depth: Depth) => {
    setFrom(depth);
    go({ depth });
  };
  const known = packs.flatMap(({ themes }) => themes).flatMap(({ prompts }) => prompts);
  // An edited template shows its new words at once.
  return { prompt: known.find(({ id }) => id === shownId) ?? shown, another, setDepth };
}

const small = 'inline-flex cursor-pointer items-center gap-1 rounded-sm hover:text-moss';

function Another({ onPress }: { onPress: () => void }) {
  const t = useTranslations('panel');
  return (
    <AriaButton
      onPress={onPress}
      render={(button) => <button {...button} aria-keyshortcuts="P" title={t('withKey', { key: 'P' })} />}
      className={small}
    >
      {t('anotherPrompt')}
      <RotateCw size={13} aria-hidden />
    </AriaButton>
  );
}

function Depths({ shown, onChange }: { shown: Depth; onChange: (depth: Depth) => void }) {
  const t = useTranslations('panel');
  return (
    <span className="inline-flex items-center">
      {depths.map((each) => (
        <AriaButton
          key={each}
          aria-pressed={shown === each}
          onPress={() => onChange(each)}
          className={`cursor-pointer rounded-sm px-1 hover:text-moss ${shown === each ? 'font-semibold text-ink' : ''}`}
        >
          {t(`depth${each}`)}
        </AriaButton>
      ))}
    </span>
  );
}

/** The question as a heading of the shared memo, to write the answer below. */
function ToMemo({ sessionId, words }: { sessionId: string; words: string }) {
  const t = useTranslations('panel');
  const [said, setSaid] = useState<'inMemo' | 'inMemoAlready'>();
  const add = async () => {
    setSaid((await addMemoHeading(sessionId, words)) ? 'inMemo' : 'inMemoAlready');
    writeBelow(words);
  };
  return (
    <span className="inline-flex items-center gap-2">
      <AriaButton onPress={() => void add()} className={small}>
        {t('toHeading')}
        <NotebookPen size={13} aria-hidden />
      </AriaButton>
      <span role="status" className="text-moss">
        {said && t(said)}
      </span>
    </span>
  );
}
