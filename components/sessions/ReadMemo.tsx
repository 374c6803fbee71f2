import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type MemoBlock, memoBlocks, strongParts } from '@/lib/sessions/session-markdown';
import { inPlace } from './in-place';

type Group = { kind: 'list' | 'line'; blocks: MemoBlock[] };

/** Lines of a list that follow each other are one list. */
function groupsOf(blocks: MemoBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const kind = block.kind === 'item' || block.kind === 'check' ? 'list' : 'line';
    const last = groups.at(-1);
    if (kind === 'list' && last?.kind === 'list') last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}

/** The shared memo to read: headings, lists and check boxes as the editor draws them. */
export function ReadMemo({ memo }: { memo: string }) {
  const t = useTranslations('workspace');
  const groups = inPlace(groupsOf(memoBlocks(memo)));
  if (groups.length === 0) return <p className="text-ink-2">{t('noMemo')}</p>;
  return (
    // Broken as in the editor, where it was written.
    <div className="flex flex-col gap-1 break-words [word-break:normal]">
      {groups.map(({ kind, blocks, place }) =>
        kind === 'list' ? (
          <ul key={place} className="flex flex-col gap-0.5">
            {inPlace(blocks).map((block) => (
              <ListLine key={block.place} block={block} />
            ))}
          </ul>
        ) : (
          inPlace(blocks).map((block) =>
            block.kind === 'heading' ? (
              <h3 key={place} className="mt-3 first:mt-0">
                <Strong text={block.text} />
              </h3>
            ) : (
              <p key={place}>
                <Strong text={block.text} />
              </p>
            ),
          )
        ),
      )}
    </div>
  );
}

function ListLine({ block }: { block: MemoBlock }) {
  const t = useTranslations('workspace');
  const isCheck = block.kind === 'check';
  const isDone = isCheck && block.isDone;
  return (
    <li className="flex items-start gap-2">
      {isCheck ? (
        <span
          role="img"
          aria-label={t(isDone ? 'checkDone' : 'checkOpen')}
          className={`mt-[5px] grid size-[15px] shrink-0 place-items-center rounded-sm border ${isDone ? 'border-moss bg-moss text-on-moss' : 'border-line-strong'}`}
        >
          {isDone && <Check size={11} strokeWidth={3} aria-hidden />}
        </span>
      ) : (
        <span aria-hidden className="mt-[0.72em] mr-1 ml-1.5 size-1 shrink-0 rounded-full bg-ink-2" />
      )}
      <span className={`min-w-0 ${isDone ? 'text-ink-2 line-through' : ''}`}>
        <Strong text={block.text} />
      </span>
    </li>
  );
}

function Strong({ text }: { text: string }) {
  return inPlace(strongParts(text)).map(({ text: part, isStrong, place }) =>
    isStrong ? <strong key={place}>{part}</strong> : part,
  );
}
