import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import type { Language } from '@/lib/texts/language-now';
import { today } from '@/lib/today';
import type { QuickLine } from '@/lib/todos/read-quick-line';

// Wanted with the first letter, not when the panel opens.
const reader = () => import('@/lib/todos/read-quick-line');

/** The text of a TODO and its day; in words where they look like a date nobody could read. */
export async function readTodoLine(line: string, language: Language): Promise<QuickLine> {
  const { readQuickLine, readQuickLineEn, withUnreadDue } = await reader();
  const found = language === 'ja' ? readQuickLine(line, today(), 'ja') : await readQuickLineEn(line, today());
  return withUnreadDue(found, language);
}

/** A line as it is typed: the day understood in it, or the words that look like one, and what is to be kept of it. */
export function useQuickLine(isDateWanted: boolean) {
  const locale = useLocale();
  const [text, setText] = useState('');
  const [due, setDue] = useState<Pick<QuickLine, 'dueOn' | 'dueText'>>({});
  const read = useCallback(
    async (line: string): Promise<QuickLine> => {
      if (!isDateWanted || line.trim() === '') return { text: line.trim() };
      return readTodoLine(line, locale);
    },
    [isDateWanted, locale],
  );
  useEffect(() => {
    let isOver = false;
    void read(text).then(({ dueOn, dueText }) => {
      if (!isOver) setDue({ ...(dueOn ? { dueOn } : {}), ...(dueText ? { dueText } : {}) });
    });
    return () => {
      isOver = true;
    };
  }, [text, read]);
  return { text, setText, due, read: () => read(text), clear: () => setText('') };
}
