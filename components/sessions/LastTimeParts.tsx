import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Todo } from '@/lib/todos/schema';
import { WhatBecameOfIt } from '../proposals/WhatBecameOfIt';
import { inPlace } from './in-place';
import type { Last } from './LastTime';

/** What was good, what was decided, what became of its TODOs and of proposals. */
export function LastTimeParts({ session, noted, todos, pair }: Last & { pair: PairWithPerson }) {
  const t = useTranslations('lastTime');
  return (
    <div className="flex flex-col items-start gap-1">
      <Lines title={t('good')} lines={noted.goodPoints.map(({ text }) => text)} isGood />
      <Lines title={t('decided')} lines={noted.decisions.map(({ text }) => text)} />
      {todos.length > 0 && (
        <Part title={t('todos')}>
          <ul>
            {todos.map((todo) => (
              <Outcome key={todo.id} todo={todo} />
            ))}
          </ul>
        </Part>
      )}
      <WhatBecameOfIt pair={pair} since={session.startedAt} />
    </div>
  );
}

function Lines({ title, lines, isGood = false }: { title: string; lines: string[]; isGood?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title} isGood={isGood}>
      <ul>
        {inPlace(lines.map((text) => ({ text }))).map(({ text, place }) => (
          <li key={place} className="break-words">
            {text}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, isGood = false, children }: { title: string; isGood?: boolean; children: ReactNode }) {
  return (
    <div className="w-full">
      <h3 className={`text-xs font-normal ${isGood ? 'text-moss' : 'text-ink-2'}`}>{title}</h3>
      {children}
    </div>
  );
}

/** 済み 見積もりを送る */
function Outcome({ todo }: { todo: Todo }) {
  const t = useTranslations('lastTime');
  return (
    <li className="flex gap-2">
      <span
        className={`shrink-0 text-sm leading-[inherit] ${todo.state === 'done' ? 'text-moss' : 'text-ink-2'}`}
      >
        {t(todo.state)}
      </span>
      <span className="min-w-0 break-words">
        {todo.text}
        {todo.reason && <span className="block text-sm text-ink-2">{todo.reason}</span>}
      </span>
    </li>
  );
}
