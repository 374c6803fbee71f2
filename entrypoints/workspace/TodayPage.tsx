import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { later } from '@/components/frame/later';
import { WithTexts } from '@/components/frame/WithTexts';
import { NextTalks } from '@/components/pairs/NextTalks';
import { TodoRows } from '@/components/todos/TodoRows';
import { Empty } from '@/components/ui/Empty';
import { allPairs, type PairWithPerson } from '@/lib/pairs/store';
import type { Person } from '@/lib/people/schema';
import { me } from '@/lib/people/store';
import en from '@/lib/texts/en/today.json';
import ja from '@/lib/texts/ja/today.json';
import type { Todo } from '@/lib/todos/schema';
import { openTodos } from '@/lib/todos/store';
import { NoPairs } from './NoPairs';
import { useTitle } from './use-title';

const CircleQuestions = later(async () => (await import('@/components/circles/CircleQuestions')).default);
const HandedToMe = later(async () => (await import('@/components/circles/HandedToMe')).default);

/** Over all pairs: when the next 1on1s are, and what is still to be done by whom. */
export function TodayPage() {
  return (
    <WithTexts own={{ ja, en }}>
      <Today />
    </WithTexts>
  );
}

async function overview() {
  const [pairs, todos, self] = await Promise.all([allPairs(), openTodos(), me()]);
  return { pairs, todos, self };
}

function Today() {
  const t = useTranslations('today');
  const now = useLiveQuery(overview, []);
  useTitle(t('title'));
  if (!now) return null;
  return (
    <>
      <h1 className="text-xl">{t('title')}</h1>
      <CircleQuestions />
      {now.pairs.length === 0 && now.todos.length === 0 ? (
        <NoPairs>{t('noPairs')}</NoPairs>
      ) : (
        <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <NextTalks pairs={now.pairs} />
          <Todos {...now} />
        </div>
      )}
    </>
  );
}

type TodosProps = { pairs: PairWithPerson[]; todos: Todo[]; self: Person };

function Todos({ pairs, todos, self }: TodosProps) {
  const t = useTranslations('today');
  const mine = todos.filter(({ owner }) => owner === self.id);
  const asked = todos.filter(({ owner }) => owner !== self.id);
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="mine">
        <h2 id="mine" className="mb-1 text-sm text-ink-2">
          {t('mine')}
        </h2>
        <TodoRows
          todos={mine}
          pairs={pairs}
          label={t('mine')}
          hasPairs
          empty={<Empty>{t('nothingMine')}</Empty>}
        />
      </section>
      {asked.length > 0 && (
        <section aria-labelledby="asked" className="border-t border-line pt-6">
          <h2 id="asked" className="mb-1 text-sm text-ink-2">
            {t('asked')}
          </h2>
          <TodoRows todos={asked} pairs={pairs} label={t('asked')} hasPairs />
        </section>
      )}
      <HandedToMe />
    </div>
  );
}
