import { useFormatter, useTranslations } from 'use-intl';
import type { SessionFile } from '@/lib/sessions/export-schema';
import { type RecordItem, recordParts } from '@/lib/sessions/session-json';
import { partTitle, speakerName } from '@/lib/sessions/session-markdown';
import { inPlace } from './in-place';
import { timeFormat } from './session-words';

/** The record of captions to read, under the topics that were open, with the times off the record in place. */
export function ReadRecord({ file }: { file: SessionFile }) {
  const t = useTranslations();
  const format = useFormatter();
  const toneOf = ({ speaker }: SaidItem) =>
    speaker === file.pair.me ? 'text-moss' : speaker === file.pair.other ? 'text-indigo' : '';
  const show = (item: RecordItem) =>
    item.kind === 'gap' ? (
      <Gap lengthMs={item.lengthMs} />
    ) : (
      <Said
        item={item}
        tone={toneOf(item)}
        name={speakerName(item.speaker, t)}
        time={format.dateTime(new Date(item.startedAt), timeFormat)}
      />
    );
  return inPlace(recordParts(file)).map((part) => (
    <section key={part.place} className="mt-5">
      <h3 className="mb-1 break-words">{partTitle(part, part.place, t)}</h3>
      {blocksOf(inPlace(part.items)).map((items) => (
        // Only what is near the screen is laid out: three hours of captions open as fast as three minutes.
        <ul
          key={items[0]?.place}
          className="[content-visibility:auto]"
          style={{ containIntrinsicBlockSize: `auto ${items.length * usualHeight}px` }}
        >
          {items.map((item) => (
            <li key={item.place} className="py-1">
              {show(item)}
            </li>
          ))}
        </ul>
      ))}
    </section>
  ));
}

const blockSize = 40;
/** Of one line in pixels; only guides the scroll bar until the line was seen. */
const usualHeight = 34;

function blocksOf<T>(items: T[]): T[][] {
  const blocks: T[][] = [];
  for (let at = 0; at < items.length; at += blockSize) blocks.push(items.slice(at, at + blockSize));
  return blocks;
}

function Gap({ lengthMs }: { lengthMs: number }) {
  const t = useTranslations('consent');
  return (
    <p className="my-1 flex items-center gap-3 text-sm text-ink-2 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {t('gap', { minutes: Math.floor(lengthMs / 60_000) })}
    </p>
  );
}

type SaidItem = Extract<RecordItem, { kind: 'said' }>;
type SaidProps = { item: SaidItem; tone: string; name: string; time: string };

function Said({ item, tone, name, time }: SaidProps) {
  return (
    <div className="sm:grid sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-3">
      <p className="flex items-baseline gap-2 text-sm sm:justify-between">
        <span className={`min-w-0 break-words font-semibold ${tone}`}>{name}</span>
        <time dateTime={item.startedAt} className="shrink-0 text-xs text-ink-2 tabular-nums">
          {time}
        </time>
      </p>
      <p className="text-wrap break-words [word-break:normal]">{item.text}</p>
    </div>
  );
}
