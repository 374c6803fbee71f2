import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type * as Y from 'yjs';
import { draftOfLookBack } from '@/lib/cases/draft';
import { cardForms, isListKind } from '@/lib/memo/card-kinds';
import { type Card, fieldText, isBlank, removeCard } from '@/lib/memo/cards';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Person } from '@/lib/people/schema';
import { shortName } from '@/lib/people/short-name';
import type { Session } from '@/lib/sessions/schema';
import { later } from '../../frame/later';
import { IconButton } from '../../ui/IconButton';
import { CardItems } from './CardItems';
import { Confirmations } from './Confirmations';
import { TextBox } from './TextBox';
import { TodoButton } from './TodoButton';
import type { Remove } from './use-removal';

const KeepAsCase = later(async () => (await import('../../cases/KeepAsCase')).default);

export type CardProps = { doc: Y.Doc; card: Card; session: Session; pair: PairWithPerson; self: Person };

type Props = CardProps & { isNew: boolean; onRemove: Remove; onRemoveItem: Remove };

/** One card: its name, and boxes or a list to write in. */
export function CardSection({ isNew, onRemove, onRemoveItem, ...props }: Props) {
  const t = useTranslations('cards');
  const { doc, card } = props;
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNew) place.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isNew]);
  const name = t(`kind.${card.kind}`);
  const remove = () => {
    // What was added by mistake goes without a word.
    if (isBlank(card)) removeCard(doc, card.id);
    else onRemove(name, () => removeCard(doc, card.id));
  };
  const { isConfirmed } = cardForms[card.kind];
  return (
    <section
      ref={place}
      aria-labelledby={id}
      className="flex flex-col gap-1.5 border-t border-line pt-1 pb-3"
    >
      <div className="flex items-center justify-between gap-2">
        <h3 id={id} className="text-sm text-ink-2">
          {name}
        </h3>
        <IconButton icon={X} label={t('remove', { name })} onPress={remove} />
      </div>
      <About {...props} />
      {isListKind(card.kind) ? (
        <CardItems {...props} kind={card.kind} onRemove={onRemoveItem} />
      ) : (
        <Fields {...props} />
      )}
      {isConfirmed && <Confirmations {...props} />}
      {card.kind === 'look-back' && card.fields.success?.trim() && (
        <span className="-ml-1 flex items-center gap-2">
          <KeepAsCase draft={draftOfLookBack(card.fields)} />
        </span>
      )}
    </section>
  );
}

function About({ card, pair }: CardProps) {
  const t = useTranslations('cards');
  const { isMembers } = cardForms[card.kind];
  const words = [
    card.kind === 'near-miss' ? t('about.near-miss') : undefined,
    isMembers && pair.memberIs === 'me' ? t('about.members-me') : undefined,
    isMembers && pair.memberIs === 'other'
      ? t('about.members-other', { name: shortName(pair.person.name) })
      : undefined,
  ].find((one) => one !== undefined);
  return words === undefined ? null : <p className="-mt-1 text-xs text-ink-2">{words}</p>;
}

function Fields(props: CardProps) {
  const t = useTranslations('cards');
  const { doc, card } = props;
  const { fields = [], todoField } = cardForms[card.kind];
  return (
    <div className="grid grid-cols-2 gap-x-2 gap-y-1.5">
      {fields.map(({ id, isHalf, hint }) => (
        <div key={id} className={`flex min-w-0 flex-col items-start ${isHalf ? '' : 'col-span-2'}`}>
          <span className="flex w-full flex-1">
            <TextBox
              text={fieldText(doc, card.id, id)}
              label={t(`field.${id}`)}
              placeholder={hint && t(`hint.${hint}`)}
            />
          </span>
          {id === todoField && <TodoButton {...props} name={id} words={card.fields[id] ?? ''} />}
        </div>
      ))}
    </div>
  );
}
