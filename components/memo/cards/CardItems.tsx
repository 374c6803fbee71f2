import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ListKind } from '@/lib/memo/card-kinds';
import { addItem } from '@/lib/memo/cards';
import { newId } from '@/lib/new-id';
import { Button } from '../../ui/Button';
import { CardItemRow } from './CardItemRow';
import type { CardProps } from './CardSection';
import type { Remove } from './use-removal';

/** The list of a card: its items, and a line to add one. */
export function CardItems(props: CardProps & { kind: ListKind; onRemove: Remove }) {
  const t = useTranslations();
  const { doc, card, kind } = props;
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const label = t(`cards.addTo.${kind}`);
  const add = () => {
    if (text.trim() === '') return;
    addItem(doc, card.id, { id: newId(), text: text.trim(), now: Date.now() });
    setText('');
    input.current?.focus();
  };
  return (
    <>
      {card.items.length > 0 && (
        <ul className="flex flex-col gap-3">
          {card.items.map((item) => (
            <li key={item.id}>
              <CardItemRow {...props} item={item} />
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          ref={input}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={label}
          placeholder={label}
          className="min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-2.5 py-1 outline-offset-0"
        />
        {text.trim() !== '' && (
          <Button type="submit" isSmall>
            {t('common.add')}
          </Button>
        )}
      </form>
    </>
  );
}
