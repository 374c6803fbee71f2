import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type * as Y from 'yjs';
import { addCard, type CardItem } from '@/lib/memo/cards';
import { newId } from '@/lib/new-id';
import type { PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { Session } from '@/lib/sessions/schema';
import en from '@/lib/texts/en/cards.json';
import ja from '@/lib/texts/ja/cards.json';
import { WithTexts } from '../../frame/WithTexts';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { CardSection } from './CardSection';
import { useCards } from './use-cards';
import { useRemoval } from './use-removal';

type Props = {
  doc: Y.Doc;
  session: Session;
  pair: PairWithPerson;
  /** What was left open last time; offered until it is in a list of this session. */
  undecided: CardItem[];
  /** The card that was just added: one can begin to write at once. */
  addedId: string | undefined;
  onAdded: (cardId: string) => void;
};

/** The cards of the memo. */
export function CardList(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <List {...props} />
    </WithTexts>
  );
}

function List({ doc, session, pair, undecided, addedId, onAdded }: Props) {
  const t = useTranslations();
  const all = useCards(doc);
  const self = useLiveQuery(() => me(), []);
  const { removed, removeAt, undo } = useRemoval(doc);
  if (!self) return null;
  const isOffered = undecided.length > 0 && !all.some(({ kind }) => kind === 'decide');
  const takeOver = () => {
    const id = newId();
    addCard(doc, 'decide', { id, now: Date.now(), items: undecided });
    onAdded(id);
  };
  return (
    <div className="flex w-full flex-col">
      {all.map((card, index) => (
        <Fragment key={card.id}>
          {removed?.place === index && <Removed key={removed.name} name={removed.name} onUndo={undo} />}
          <CardSection
            {...{ doc, card, session, pair, self }}
            isNew={card.id === addedId}
            onRemove={removeAt(index)}
            onRemoveItem={removeAt(index + 1)}
          />
        </Fragment>
      ))}
      {removed && removed.place >= all.length && (
        <Removed key={removed.name} name={removed.name} onUndo={undo} />
      )}
      {isOffered && (
        <div className="flex items-center justify-between gap-2 border-t border-line py-1.5 text-sm">
          <span>{t('cards.offer', { count: undecided.length })}</span>
          <Button look="link" isSmall onPress={takeOver}>
            {t('cards.takeOver')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Where the removed thing stood: what it was, and the way back. */
function Removed({ name, onUndo }: { name: string; onUndo: () => void }) {
  const t = useTranslations();
  const back = useRef<HTMLButtonElement>(null);
  // Not autoFocus, which does not bring it into view.
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="py-2">
      <Notice>
        <span className="flex items-center justify-between gap-2">
          <span className="min-w-0 break-words">{t('cards.removed', { name })}</span>
          <Button ref={back} look="link" isSmall onPress={onUndo}>
            {t('common.undo')}
          </Button>
        </span>
      </Notice>
    </div>
  );
}
