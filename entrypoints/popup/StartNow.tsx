import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import { pairLabel } from '@/components/pairs/pair-label';
import { openPanel } from '@/components/sessions/open-panel';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import type { PairWithPerson } from '@/lib/pairs/store';
import { currentSession, startSession } from '@/lib/sessions/store';

/** A 1on1 at any time: in person or by phone right away; beside a call the panel asks who is in it. */
export function StartNow({ pairs }: { pairs: PairWithPerson[] }) {
  const t = useTranslations('popup');
  const all = useTranslations();
  const format = useFormatter();
  const session = useLiveQuery(() => currentSession(), []);
  const planned = pairs
    .filter(({ nextAt }) => nextAt !== undefined)
    .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));
  const [chosenId, setChosenId] = useState<string>();
  const pair = pairs.find(({ id }) => id === chosenId) ?? planned[0] ?? pairs[0];
  const open = async () => {
    const { id } = await browser.windows.getCurrent();
    await openPanel(id);
  };
  const start = async () => {
    await open();
    if (pair && !session) await startSession(pair.id, 'in-person', pair.lengthMin);
    globalThis.close();
  };
  if (!pair) {
    return (
      <section className="flex items-center justify-between gap-2 p-3">
        <p className="text-sm text-ink-2">{t('noPairs')}</p>
        <Button look="primary" onPress={() => void open().then(() => globalThis.close())}>
          {t('setUp')}
        </Button>
      </section>
    );
  }
  return (
    <section aria-labelledby="next" className="flex items-end justify-between gap-2 p-3">
      <div className="min-w-0">
        <h2 id="next" className="text-xs text-ink-2">
          {session ? t('going') : t('next')}
        </h2>
        {pairs.length > 1 && !session ? (
          <Select
            label={t('withWhom')}
            isLabelHidden
            value={pair.id}
            onChange={setChosenId}
            options={pairs.map((each) => ({ value: each.id, label: pairLabel(each, pairs, all) }))}
          />
        ) : (
          <p className="truncate">{pair.person.name}</p>
        )}
        {!session && pair.nextAt !== undefined && (
          <p className="text-sm text-ink-2">
            {format.dateTime(new Date(pair.nextAt), {
              month: 'numeric',
              day: 'numeric',
              weekday: 'short',
              hour: 'numeric',
              minute: '2-digit',
            })}
          </p>
        )}
      </div>
      <Button look="primary" onPress={() => void start()}>
        {session ? t('goOn') : t('start')}
      </Button>
    </section>
  );
}
