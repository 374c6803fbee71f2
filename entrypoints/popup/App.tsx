import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { allPairs } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import { openTodos } from '@/lib/todos/store';
import { Capture } from './Capture';
import { MyTodos } from './MyTodos';
import { StartNow } from './StartNow';

async function overview() {
  const [pairs, todos, self] = await Promise.all([allPairs(), openTodos(), me()]);
  return { pairs, todos, self };
}

/** One field with the cursor in it; below, what is mine and what I asked for, and a 1on1 now. */
export function App() {
  const t = useTranslations('popup');
  const now = useLiveQuery(overview, []);
  if (!now) return <main className="h-40 w-[360px]" />;
  return (
    <main className="w-[360px]">
      <h1 className="sr-only">{t('title')}</h1>
      <Capture pairs={now.pairs} self={now.self} />
      <MyTodos pairs={now.pairs} todos={now.todos} self={now.self} />
      <StartNow pairs={now.pairs} />
    </main>
  );
}
