import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { cardForms, type ListKind, type StateId } from '@/lib/memo/card-kinds';
import { type CardItem, itemText, removeItem, setItemState } from '@/lib/memo/cards';
import { Choice } from '../../ui/Choice';
import { IconButton } from '../../ui/IconButton';
import type { CardProps } from './CardSection';
import { DecisionButton } from './DecisionButton';
import { TextBox } from './TextBox';
import { TodoButton } from './TodoButton';
import type { Remove } from './use-removal';

type Props = CardProps & { kind: ListKind; item: CardItem; onRemove: Remove };

/** One item: its words, what is to become of it, and what there is to say about that. */
export function CardItemRow({ kind, item, onRemove, ...props }: Props) {
  const t = useTranslations('cards');
  const { doc, card } = props;
  const { states = [], noteOn = [] } = cardForms[kind].list ?? {};
  const words = item.text.trim() || t(`kind.${kind}`);
  const hasNote = item.state !== undefined && noteOn.includes(item.state);
  return (
    <div className="flex flex-col gap-1.5">
      {item.carries > 0 && <p className="-mb-1 text-xs text-ink-2">{t('fromLastTime')}</p>}
      <div className="flex items-start gap-1">
        <TextBox text={itemText(doc, card.id, item.id, 'text')} label={t(`kind.${kind}`)} isLabelHidden />
        <IconButton
          icon={X}
          label={t('remove', { name: words })}
          onPress={() => onRemove(words, () => removeItem(doc, card.id, item.id))}
        />
      </div>
      <Choice<StateId | ''>
        look="row"
        label={t(`ask.${kind}`, { text: words })}
        isLabelHidden
        value={item.state ?? ''}
        onChange={(state) => state !== '' && setItemState(doc, card.id, item.id, state)}
        options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      {hasNote && (
        <TextBox
          text={itemText(doc, card.id, item.id, 'note')}
          label={t(`note.${kind}`)}
          placeholder={t(`note.${kind}`)}
          isLabelHidden
        />
      )}
      {item.state === 'decided' && item.note.trim() !== '' && (
        <div className="flex flex-wrap gap-x-3">
          <DecisionButton doc={doc} item={item} />
          <TodoButton {...props} name={item.id} words={item.note} />
        </div>
      )}
    </div>
  );
}
