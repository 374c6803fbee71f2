import { useTranslations } from 'use-intl';
import en from '@/lib/texts/en/todo.json';
import ja from '@/lib/texts/ja/todo.json';
import { WithTexts } from '../frame/WithTexts';

/** Says that words which look like a date were not understood, and are kept. */
export function UnreadDue({ words }: { words: string }) {
  return (
    <WithTexts own={{ ja, en }}>
      <Note words={words} />
    </WithTexts>
  );
}

function Note({ words }: { words: string }) {
  const t = useTranslations('todo');
  return (
    <p role="status" className="text-sm text-ink-2">
      {t('unread', { words })}
    </p>
  );
}
