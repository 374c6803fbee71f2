import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { cardForms } from '@/lib/memo/card-kinds';
import type { Handling } from '@/lib/memo/handling-timeline';
import { handlingsOfPair } from '@/lib/memo/store';
import en from '@/lib/texts/en/cards.json';
import ja from '@/lib/texts/ja/cards.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { dayFormat } from './session-words';

/** So many 1on1s are opened at once: about a year of weekly ones. */
const portion = 50;

/** How things were handled over time; nothing stands here before the first of it was written. */
export default function HandlingTimeline({ pairId }: { pairId: string }) {
  const [most, setMost] = useState(portion);
  const read = useLiveQuery(() => handlingsOfPair(pairId, most), [pairId, most]);
  if (!read || read.handlings.length === 0) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <Timeline {...read} onOlder={() => setMost(most + portion)} />
    </WithTexts>
  );
}

type Props = { handlings: Handling[]; hasOlder: boolean; onOlder: () => void };

function Timeline({ handlings, hasOlder, onOlder }: Props) {
  const t = useTranslations();
  return (
    <section aria-labelledby="growth" className="border-t border-line pt-6">
      <h2 id="growth" className="text-sm text-ink-2">
        {t('cards.growth.title')}
      </h2>
      <p className="mb-3 text-xs text-ink-2">{t('cards.growth.about')}</p>
      <ol className="border-l border-line">
        {handlings.map((handling) => (
          <li key={handling.id} className="relative pb-6 pl-5 last:pb-1">
            <span aria-hidden className="absolute top-2 -left-[5px] size-[9px] rounded-full bg-line" />
            <HandlingEntry handling={handling} />
          </li>
        ))}
      </ol>
      {hasOlder && (
        <Button look="link" onPress={onOlder}>
          {t('workspace.older')}
        </Button>
      )}
    </section>
  );
}

function HandlingEntry({ handling: { sessionId, startedAt, fields } }: { handling: Handling }) {
  const t = useTranslations('cards');
  const format = useFormatter();
  const written = cardForms.handling.fields?.filter(({ id }) => fields[id]?.trim()) ?? [];
  return (
    <article>
      <h3>
        <a href={`#/sessions/${sessionId}`} className="rounded-sm hover:text-moss hover:underline">
          {format.dateTime(new Date(startedAt), dayFormat(startedAt))}
        </a>
      </h3>
      <dl className="mt-0.5 flex flex-col gap-1">
        {written.map(({ id }) => (
          <div key={id}>
            <dt className="text-sm text-ink-2">{t(`field.${id}`)}</dt>
            <dd className="break-words whitespace-pre-wrap">{fields[id]?.trim()}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
