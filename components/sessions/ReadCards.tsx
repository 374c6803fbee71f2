import { useFormatter, useTranslations } from 'use-intl';
import { cardForms } from '@/lib/memo/card-kinds';
import { type Card, type CardItem, confirmationsNow, isBlank } from '@/lib/memo/cards';
import { shortName } from '@/lib/people/short-name';
import type { SessionSource } from '@/lib/sessions/session-json';

/** The memo's structured notes to read; also the member's own, which only the member exports. */
export function ReadCards({ source }: { source: SessionSource }) {
  const t = useTranslations('cards');
  return source.cards
    .filter((card) => !isBlank(card))
    .map((card) => (
      <section key={card.id} className="mt-4 border-l-2 border-line pl-4">
        <h3>{t(`kind.${card.kind}`)}</h3>
        {cardForms[card.kind].isMembers && <Whose source={source} />}
        <Fields card={card} />
        <Items card={card} />
        {cardForms[card.kind].isConfirmed && <Confirmed card={card} source={source} />}
      </section>
    ));
}

function Whose({ source: { pair, other } }: { source: SessionSource }) {
  const t = useTranslations('cards');
  if (pair.memberIs === 'both') return null;
  const isMine = pair.memberIs === 'me';
  return (
    <p className="text-sm text-ink-2">
      {isMine ? t('about.members-me') : t('about.members-other', { name: shortName(other.name) })}
    </p>
  );
}

function Fields({ card }: { card: Card }) {
  const t = useTranslations('cards');
  const { fields = [] } = cardForms[card.kind];
  const written = fields.filter(({ id }) => card.fields[id]?.trim());
  if (written.length === 0) return null;
  return (
    <dl className="mt-0.5 flex flex-col gap-1">
      {written.map(({ id }) => (
        <div key={id}>
          <dt className="text-sm text-ink-2">{t(`field.${id}`)}</dt>
          <dd className="whitespace-pre-wrap break-words">{card.fields[id]?.trim()}</dd>
        </div>
      ))}
    </dl>
  );
}

function Items({ card }: { card: Card }) {
  const items = card.items.filter(({ text }) => text.trim() !== '');
  if (items.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1">
      {items.map((item) => (
        <li key={item.id}>
          <span className="whitespace-pre-wrap break-words">{item.text.trim()}</span>
          <ItemState kind={card.kind} item={item} />
        </li>
      ))}
    </ul>
  );
}

function ItemState({ kind, item: { state, note } }: { kind: Card['kind']; item: CardItem }) {
  const t = useTranslations();
  if (state === undefined) return null;
  const hasNote = note.trim() !== '' && cardForms[kind].list?.noteOn.includes(state);
  return (
    <span className="block text-sm text-ink-2">
      {[t(`cards.state.${state}`), ...(hasNote ? [note.trim()] : [])].join(t('common.dot'))}
    </span>
  );
}

function Confirmed({ card, source: { me, other } }: { card: Card; source: SessionSource }) {
  const t = useTranslations();
  const format = useFormatter();
  const nameOf = (id: string) => (id === other.id ? other.name : me?.name || t('common.me'));
  return (
    <ul className="mt-1 text-sm text-ink-2">
      {Object.entries(confirmationsNow(card)).map(([personId, { at, by }]) => {
        const name = nameOf(personId);
        const day = format.dateTime(new Date(at), { month: 'long', day: 'numeric', weekday: 'short' });
        return (
          <li key={personId}>
            {by === personId
              ? t('cards.confirmedBy', { name, day })
              : t('cards.heardBy', { name, day, noter: nameOf(by) })}
          </li>
        );
      })}
    </ul>
  );
}
