import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CaseRow } from '@/components/cases/CaseRow';
import { later } from '@/components/frame/later';
import { WithTexts } from '@/components/frame/WithTexts';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { emptyDraft } from '@/lib/cases/draft';
import { allCases } from '@/lib/cases/store';
import en from '@/lib/texts/en/cases.json';
import ja from '@/lib/texts/ja/cases.json';
import { useTitle } from './use-title';

const CaseDialog = later(async () => (await import('@/components/cases/CaseDialog')).default);

/** What worked once and can be used in other 1on1s; nobody can be recognised in it. */
export function CasesPage() {
  return (
    <WithTexts own={{ ja, en }}>
      <Cases />
    </WithTexts>
  );
}

function Cases() {
  const t = useTranslations('cases');
  const cases = useLiveQuery(() => allCases(), []);
  const [isAdding, setIsAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  useTitle(t('title'));
  if (!cases) return null;
  return (
    <div className="max-w-3xl">
      <header className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          <h1 className="text-xl">{t('title')}</h1>
          <p className="break-normal text-sm text-ink-2">{t('intro')}</p>
        </div>
        <span className="ml-auto">
          <Button ref={add} look="primary" onPress={() => setIsAdding(true)}>
            {t('add')}
          </Button>
        </span>
      </header>
      {cases.length === 0 ? (
        <div className="mt-4">
          <Empty>{t('empty')}</Empty>
        </div>
      ) : (
        <ul aria-label={t('list')} className="mt-4 divide-y divide-line">
          {cases.map((one) => (
            <li key={one.id}>
              <CaseRow one={one} onRemoved={() => add.current?.focus()} />
            </li>
          ))}
        </ul>
      )}
      {isAdding && <CaseDialog draft={emptyDraft} onDone={() => setIsAdding(false)} />}
    </div>
  );
}
