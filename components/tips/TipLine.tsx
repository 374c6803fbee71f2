import { useLiveQuery } from 'dexie-react-hooks';
import { Signpost } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nextTip, tipsFor } from '@/lib/packs/next-tip';
import type { Tip } from '@/lib/packs/schema';
import { packById } from '@/lib/packs/store';
import { noteSeenTip, type PairWithPerson, setTipClosed } from '@/lib/pairs/store';
import { areTipsShown } from '@/lib/settings';
import en from '@/lib/texts/en/tips.json';
import ja from '@/lib/texts/ja/tips.json';
import { useSetting } from '../frame/use-setting';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';

type Props = { pair: PairWithPerson; moment: Tip['moment'] };

/** One tip of the pair's template at the moment at which it helps; the same for both people. */
export default function TipLine(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <WantedTip {...props} />
    </WithTexts>
  );
}

function WantedTip({ pair, moment }: Props) {
  const [areShown, , isRead] = useSetting(areTipsShown);
  const tips = useLiveQuery(async () => {
    const [own, general] = await Promise.all([packById(pair.packId), packById('general')]);
    return tipsFor(own, general);
  }, [pair.packId]);
  if (!isRead || !areShown || !tips) return null;
  return <OneTip key={`${pair.id} ${pair.packId}`} pair={pair} moment={moment} tips={tips} />;
}

function OneTip({ pair, moment, tips }: Props & { tips: Tip[] }) {
  const t = useTranslations('tips');
  const id = useId();
  // While the two talk it takes no line of its own: a word at the end of one that stands there anyway.
  const isFolding = moment === 'during';
  const [isOpen, setIsOpen] = useState(!isFolding);
  const { tip, another, isClosed, setIsClosed } = useTipWalk({ pair, moment, tips, isOpen });
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFolding && isOpen) body.current?.scrollIntoView({ block: 'nearest' });
  }, [isFolding, isOpen]);
  if (!tip) return null;
  return (
    <section aria-label={t('tip')} className={`text-sm ${isFolding ? 'contents' : ''}`}>
      {isFolding && !isClosed && (
        <span className="-mr-2">
          <Button
            look="quiet"
            isSmall
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setIsOpen(!isOpen)}
          >
            <Signpost size={14} aria-hidden />
            {t('tip')}
          </Button>
        </span>
      )}
      <div id={id} ref={body} hidden={!isOpen} className="w-full">
        {isClosed ? (
          <Closed onUndo={() => setIsClosed(false)} />
        ) : (
          <Words tip={tip} onAnother={another} onClose={() => setIsClosed(true)} />
        )}
      </div>
    </section>
  );
}

/** The tip on the screen. What was shown and what was closed is remembered on this device, for this pair. */
function useTipWalk({ pair, moment, tips, isOpen }: Props & { tips: Tip[]; isOpen: boolean }) {
  const choose = (walked: string[]) =>
    nextTip(tips, {
      moment,
      seenIds: [...(pair.seenTipIds ?? []), ...walked],
      closedIds: pair.closedTipIds ?? [],
    })?.id;
  const [walked, setWalked] = useState(() => [choose([])].filter((id) => id !== undefined));
  const [isClosed, setIsClosed] = useState(false);
  const shownId = walked.at(-1);
  useEffect(() => {
    if (shownId && isOpen) void noteSeenTip(pair.id, shownId);
  }, [pair.id, shownId, isOpen]);
  const nextId = choose(walked);
  const close = (isNow: boolean) => {
    setIsClosed(isNow);
    if (shownId) void setTipClosed(pair.id, shownId, isNow);
  };
  return {
    tip: tips.find(({ id }) => id === shownId),
    another: nextId === undefined || nextId === shownId ? undefined : () => setWalked([...walked, nextId]),
    isClosed,
    setIsClosed: close,
  };
}

type WordsProps = { tip: Tip; onAnother: (() => void) | undefined; onClose: () => void };

function Words({ tip, onAnother, onClose }: WordsProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <div className="border-l-2 border-line pl-3">
      <div aria-live="polite">
        <p className="text-xs text-ink-2">{tip.hurdle[locale]}</p>
        <p>{tip.text[locale]}</p>
      </div>
      <div className="-ml-2 flex flex-wrap">
        {onAnother && (
          <Button look="quiet" isSmall onPress={onAnother}>
            {t('tips.other')}
          </Button>
        )}
        <Button look="quiet" isSmall onPress={onClose}>
          {t('tips.close')}
        </Button>
      </div>
    </div>
  );
}

/** Says that it does not come again; the focus, whose button is gone, stays here. */
function Closed({ onUndo }: { onUndo: () => void }) {
  const t = useTranslations();
  const id = useId();
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-ink-2">
      <span id={id}>{t('tips.closed')}</span>
      <Button look="link" isSmall autoFocus aria-describedby={id} onPress={onUndo}>
        {t('common.undo')}
      </Button>
    </p>
  );
}
