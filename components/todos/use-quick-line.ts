import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { today } from '@/lib/today';
import type { QuickLine } from '@/lib/todos/read-quick-line';

// Wanted with the first letter, not when the panel opens.
const reader = () => import('@/lib/todos/read-quick-line');

/** A line as it is typed: the day understood in it, or the words that look like one, and what is to be kept of it. */
export function useQuickLine(isDateWanted: boolean) {
  const locale = useLocale();
  const [text, setText] = useState('');
  const [due, setDue] = useState<Pick<QuickLine, 'dueOn' | 'dueText'>>({});
  const read = useCallback(
    async (line: string): Promise<QuickLine> => {
      if (!isDateWanted || line.trim() === '') return { text: line.trim() };
      const { readQuickLine, readQuickLineEn, withUnreadDue } = await reader();
      const found =
        locale === 'ja' ? readQuickLine(line, today(), 'ja') : await readQuickLineEn(line, today());
      return withUnreadDue(found, locale);
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
