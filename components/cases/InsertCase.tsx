import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { memoLines } from '@/lib/cases/memo-lines';
import type { Case } from '@/lib/cases/schema';
import { allCases } from '@/lib/cases/store';
import { addMemoLine } from '@/lib/sessions/store';
import en from '@/lib/texts/en/cases.json';
import ja from '@/lib/texts/ja/cases.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

type Props = { sessionId: string; onInserted: () => void };

/** Puts a kept case into the shared memo as an idea. Nothing stands here while there is none. */
export default function InsertCase(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Insert {...props} />
    </WithTexts>
  );
}

function Insert({ sessionId, onInserted }: Props) {
  const t = useTranslations('cases.insert');
  const cases = useLiveQuery(() => allCases(), []) ?? [];
  const [isChoosing, setIsChoosing] = useState(false);
  const [isInserted, setIsInserted] = useState(false);
  // Only when the window is gone: it holds the focus until then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what was inserted
  useEffect(() => {
    if (isInserted) onInserted();
  }, [isInserted]);
  const insert = async (chosen: Case) => {
    const lines = memoLines(chosen, {
      idea: (title) => t('idea', { title }),
      outcome: (text) => t('outcome', { text }),
    });
    await addMemoLine(sessionId, lines);
    setIsChoosing(false);
    setIsInserted(true);
  };
  if (cases.length === 0) return null;
  return (
    <>
      <Button look="quiet" isSmall onPress={() => setIsChoosing(true)}>
        {t('open')}
      </Button>
      {isChoosing && (
        <Dialog title={t('title')} isOpen onClose={() => setIsChoosing(false)}>
          <p className="text-sm text-ink-2">{t('about')}</p>
          <ul className="-mx-2 flex flex-col">
            {cases.map((one) => (
              <li key={one.id}>
                <CaseChoice one={one} onChoose={() => void insert(one)} />
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}

function CaseChoice({ one, onChoose }: { one: Case; onChoose: () => void }) {
  return (
    <button
      type="button"
      onClick={onChoose}
      className="w-full cursor-pointer rounded-md px-2 py-2 text-left hover:bg-sunk"
    >
      <span className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 font-semibold break-words">{one.title}</span>
        {one.department && <span className="shrink-0 text-xs text-ink-2">{one.department}</span>}
      </span>
      <span className="line-clamp-2 text-sm break-words text-ink-2">{one.done}</span>
    </button>
  );
}
