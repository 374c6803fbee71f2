import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import { pairLabel } from '@/components/pairs/pair-label';
import { openPanel } from '@/components/sessions/open-panel';
import { dayFormat, nextWord, timeFormat } from '@/components/sessions/session-words';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import type { PairWithPerson } from '@/lib/pairs/store';
import { currentSession, startSession } from '@/lib/sessions/store';

/** 今日 15:00 */
function NextAt({ at }: { at: number }) {
  const t = useTranslations('popup');
  const format = useFormatter();
  const word = nextWord(at);
  const time = format.dateTime(new Date(at), timeFormat);
  if (word === 'nextToday' || word === 'nextTomorrow') return t(word, { time });
  return t('nextOn', { day: format.dateTime(new Date(at), dayFormat(at)), time });
}

/** A 1on1 at any time: in person or by phone right away; beside a call the panel asks who is in it. */
export function StartNow({ pairs }: { pairs: PairWithPerson[] }) {
  const t = useTranslations('popup');
  const all = useTranslations();
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
            <NextAt at={pair.nextAt} />
          </p>
        )}
      </div>
      <Button look="primary" onPress={() => void start()}>
        {session ? t('goOn') : t('start')}
      </Button>
    </section>
  );
}
