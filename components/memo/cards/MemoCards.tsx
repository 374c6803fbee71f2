import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type * as Y from 'yjs';
import type { CardItem } from '@/lib/memo/cards';
import { cards } from '@/lib/memo/memo';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { undecidedBefore } from '@/lib/sessions/store';
import { later } from '../../frame/later';
import { Button } from '../../ui/Button';

// Most 1on1s have no card: the row that offers them is all that stands there at once.
const CardList = later(async () => (await import('./CardList')).CardList);
const CardChooser = later(async () => (await import('./CardChooser')).CardChooser);

type Props = { doc: Y.Doc; session: Session; pair: PairWithPerson };

/** The structured notes beside the memo's text, and the way to add one. */
export function MemoCards({ doc, session, pair }: Props) {
  const t = useTranslations('panel');
  const hasCards = useHasCards(doc);
  const undecided = useUndecided(session);
  const [isChoosing, setIsChoosing] = useState(false);
  const [addedId, setAddedId] = useState<string>();
  const row = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsChoosing(false);
    row.current?.focus();
  };
  const isListWanted = hasCards || addedId !== undefined || undecided.length > 0;
  return (
    <div className="flex flex-col items-start px-4 pb-2">
      {isListWanted && (
        <CardList {...{ doc, session, pair, undecided, addedId }} onAdded={(id) => setAddedId(id)} />
      )}
      <span className="-ml-2">
        <Button
          ref={row}
          look="quiet"
          isSmall
          aria-expanded={isChoosing}
          onPress={() => setIsChoosing(!isChoosing)}
        >
          <Plus size={14} aria-hidden />
          {t('addCard')}
        </Button>
      </span>
      {isChoosing && (
        <CardChooser
          {...{ doc, session, undecided }}
          onClose={close}
          onAdded={(id) => {
            setIsChoosing(false);
            setAddedId(id);
          }}
        />
      )}
    </div>
  );
}

/** Stays true when the last one goes, so that its removal can be taken back. */
function useHasCards(doc: Y.Doc): boolean {
  const [hasCards, setHasCards] = useState(() => cards(doc).size > 0);
  useEffect(() => {
    const all = cards(doc);
    const update = () => setHasCards((had) => had || all.size > 0);
    update();
    all.observe(update);
    return () => all.unobserve(update);
  }, [doc]);
  return hasCards;
}

/** What was left undecided last time. Read when nothing else is to be done: memos before may be long. */
function useUndecided({ pairId, startedAt }: Session): CardItem[] {
  const [items, setItems] = useState<CardItem[]>([]);
  useEffect(() => {
    const wait = requestIdleCallback(() => {
      void undecidedBefore({ pairId, startedAt }).then(setItems);
    });
    return () => cancelIdleCallback(wait);
  }, [pairId, startedAt]);
  return items;
}
