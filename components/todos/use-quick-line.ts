import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { today } from '@/lib/today';
import { type QuickLine, readQuickLine, readQuickLineEn } from '@/lib/todos/read-quick-line';

/** A line as it is typed: the day understood in it, and what is to be kept of it. */
export function useQuickLine(isDateWanted: boolean) {
  const locale = useLocale();
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState<string>();
  const read = useCallback(
    async (line: string): Promise<QuickLine> => {
      if (!isDateWanted || line.trim() === '') return { text: line.trim() };
      return locale === 'ja' ? readQuickLine(line, today(), 'ja') : readQuickLineEn(line, today());
    },
    [isDateWanted, locale],
  );
  useEffect(() => {
    let isOver = false;
    void read(text).then((line) => {
      if (!isOver) setDueOn(line.dueOn);
    });
    return () => {
      isOver = true;
    };
  }, [text, read]);
  return { text, setText, dueOn, read: () => read(text), clear: () => setText('') };
}
