import { Check } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isTodo, noteTodo } from '@/lib/memo/cards';
import { personIdOf } from '@/lib/pairs/store';
import { usualWhose } from '@/lib/pairs/whose';
import { addTodo } from '@/lib/todos/store';
import { UnreadDue } from '../../todos/UnreadDue';
import { readTodoLine } from '../../todos/use-quick-line';
import { Button } from '../../ui/Button';
import type { CardProps } from './CardSection';

/** Makes words of a card a TODO of the member, with the day that is named in them. */
export function TodoButton({
  doc,
  card,
  session,
  pair,
  name,
  words,
}: CardProps & { name: string; words: string }) {
  const t = useTranslations('cards');
  const locale = useLocale();
  const [unread, setUnread] = useState<string>();
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '') return null;
  if (isTodo(card, name, line))
    return (
      <>
        <Done>{t('isTodo')}</Done>
        {unread && <UnreadDue words={unread} />}
      </>
    );
  const make = async () => {
    const read = await readTodoLine(line, locale);
    const owner = await personIdOf(usualWhose(pair), pair);
    await addTodo(pair.id, { ...read, owner, sessionId: session.id });
    setUnread(read.dueText);
    noteTodo(doc, card.id, { name, words: line });
  };
  return (
    <Button look="link" isSmall onPress={() => void make()}>
      {t('toTodo')}
    </Button>
  );
}

/** What was done with a press, where the button was. */
export function Done({ children }: { children: string }) {
  return (
    <span role="status" className="inline-flex min-h-7 items-center gap-1 px-1 text-sm text-ink-2">
      <Check size={13} aria-hidden />
      {children}
    </span>
  );
}
