import { Check } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { isTodo, noteTodo } from '@/lib/memo/cards';
import { today } from '@/lib/today';
import { readQuickLine, readQuickLineEn } from '@/lib/todos/read-quick-line';
import { addTodo } from '@/lib/todos/store';
import { Button } from '../../ui/Button';
import type { CardProps } from './CardSection';

/** Makes words of a card a TODO of the member, with the day that is named in them. */
export function TodoButton({
  doc,
  card,
  session,
  pair,
  self,
  name,
  words,
}: CardProps & { name: string; words: string }) {
  const t = useTranslations('cards');
  const locale = useLocale();
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '') return null;
  if (isTodo(card, name, line)) return <Done>{t('isTodo')}</Done>;
  const make = async () => {
    const read = locale === 'ja' ? readQuickLine(line, today(), 'ja') : await readQuickLineEn(line, today());
    const owner = pair.memberIs === 'other' ? pair.personId : self.id;
    await addTodo(pair.id, { ...read, owner, sessionId: session.id });
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
