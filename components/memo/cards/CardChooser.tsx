import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type * as Y from 'yjs';
import { type CardKind, cardForms, offeredKinds } from '@/lib/memo/card-kinds';
import { addCard, type CardItem } from '@/lib/memo/cards';
import { newId } from '@/lib/new-id';
import { packById } from '@/lib/packs/store';
import { themeInPacks } from '@/lib/packs/themes-of';
import { pairById } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import en from '@/lib/texts/en/cards.json';
import ja from '@/lib/texts/ja/cards.json';
import { topicsById } from '@/lib/topics/store';
import { later } from '../../frame/later';
import { WithTexts } from '../../frame/WithTexts';
import { Button } from '../../ui/Button';
import { useCards } from './use-cards';

const InsertCase = later(async () => (await import('../../cases/InsertCase')).default);

type Props = {
  doc: Y.Doc;
  session: Session;
  /** What a list of things to decide begins with. */
  undecided: CardItem[];
  onAdded: (cardId: string) => void;
  onClose: () => void;
};

/** Which card to add: what fits the open topic first. */
export function CardChooser(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Chooser {...props} />
    </WithTexts>
  );
}

/** What suits the open topic, by the theme it was taken from and by its category. */
async function offeredTo({ pairId, currentTopicId = '' }: Session) {
  const [topics, pair, general] = await Promise.all([
    topicsById(pairId),
    pairById(pairId),
    packById('general'),
  ]);
  const topic = topics.get(currentTopicId);
  const packs = pair ? [await packById(pair.packId), general] : [general];
  return offeredKinds(topic?.category, themeInPacks(packs, topic?.themeId)?.cards);
}

function Chooser({ doc, session, undecided, onAdded, onClose }: Props) {
  const t = useTranslations('cards');
  const offered = useLiveQuery(() => offeredTo(session), [session.pairId, session.currentTopicId]);
  const present = new Set(useCards(doc).map(({ kind }) => kind));
  const [isAll, setIsAll] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const isRead = offered !== undefined;
  // The first one, and then the first of those that were brought out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that other ones appear
  useEffect(() => begin.current?.focus(), [isRead, isAll]);
  if (!offered) return null;
  // One list of a kind holds all there is to list.
  const isFree = (kind: CardKind) => !(cardForms[kind].list && present.has(kind));
  const first = offered.first.filter(isFree);
  const shown = isAll ? [...first, ...offered.more.filter(isFree)] : first;
  const add = (kind: CardKind) => {
    const id = newId();
    addCard(doc, kind, { id, now: Date.now(), items: kind === 'decide' ? undecided : [] });
    onAdded(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere within closes it, as in a menu
    <div
      className="flex flex-col items-start gap-1 pt-1"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <ul aria-label={t('choose')} className="flex flex-wrap gap-1.5">
        {shown.map((kind, index) => (
          <li key={kind}>
            <Button
              ref={index === (isAll ? first.length : 0) ? begin : null}
              isSmall
              onPress={() => add(kind)}
            >
              {t(`kind.${kind}`)}
            </Button>
          </li>
        ))}
      </ul>
      <span className="-ml-2 flex flex-wrap">
        {!isAll && (
          <Button look="quiet" isSmall onPress={() => setIsAll(true)}>
            {t('more')}
          </Button>
        )}
        <InsertCase sessionId={session.id} onInserted={onClose} />
      </span>
    </div>
  );
}
