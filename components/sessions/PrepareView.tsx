import { useLiveQuery } from 'dexie-react-hooks';
import { Settings, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import type { CaptureRow } from '@/lib/db';
import { allPairs, type PairWithPerson } from '@/lib/pairs/store';
import { isShownAs } from '@/lib/people/shown-as';
import { PairDialog } from '../pairs/PairDialog';
import { pairLabel } from '../pairs/pair-label';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { IconButton } from '../ui/IconButton';
import { Select } from '../ui/Select';
import { PreparePair } from './PreparePair';

type Props = { capture: CaptureRow | undefined; recognised: PairWithPerson | undefined };

/** Outside a session: whose turn it is, what is to be talked about, and the start. */
export function PrepareView({ capture, recognised }: Props) {
  const t = useTranslations('panel');
  const all = useTranslations();
  const pairs = useLiveQuery(() => allPairs(), []);
  const [chosenId, setChosenId] = useState<string>();
  const [isAdding, setIsAdding] = useState(false);
  if (!pairs) return null;
  const pair =
    pairs.find(({ id }) => id === chosenId) ??
    pairs.find(({ id }) => id === recognised?.id) ??
    // Which of their pairs it is has to be said; that it is this person can be seen.
    pairs.find(({ person }) => capture && isShownAs(person, capture.people)) ??
    pairs[0];
  const isCall = capture?.call === 'in-call';
  return (
    <main className="mx-auto flex min-h-screen max-w-xl flex-col gap-3 px-4 py-3">
      <header className="flex items-end gap-2">
        {pairs.length > 0 && pair ? (
          <div className="min-w-0 flex-1">
            <h1 className="sr-only">{t('title')}</h1>
            <Select
              label={isCall ? t('withWhomCall') : t('withWhom')}
              value={pair.id}
              onChange={setChosenId}
              options={pairs.map((each) => ({ value: each.id, label: pairLabel(each, pairs, all) }))}
            />
          </div>
        ) : (
          <h1 className="flex-1 text-lg font-semibold">{t('welcome')}</h1>
        )}
        <span className="flex min-h-9 items-center gap-2">
          {pair ? (
            <IconButton icon={UserPlus} label={t('addPair')} onPress={() => setIsAdding(true)} />
          ) : (
            <Button onPress={() => setIsAdding(true)}>{t('addPair')}</Button>
          )}
          <IconButton
            icon={Settings}
            label={t('openOptions')}
            onPress={() => void browser.runtime.openOptionsPage()}
          />
        </span>
      </header>
      {isAdding && <PairDialog onDone={() => setIsAdding(false)} />}
      {pair ? (
        <PreparePair key={pair.id} pair={pair} capture={capture} isRecognised={recognised?.id === pair.id} />
      ) : (
        <Empty>{t('noPairs')}</Empty>
      )}
    </main>
  );
}
