import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { Empty } from '@/components/ui/Empty';
import { allPairs } from '@/lib/pairs/store';
import type { SpaceRow } from '@/lib/sharing/space-row';
import { allSpaces } from '@/lib/sharing/store';
import { presenceSubjectOf, subjectOf } from '@/lib/sharing/subject';
import { Section } from './Page';
import { RenewKey } from './RenewKey';

type Shown = {
  id: string;
  pairId: string;
  name: string;
  /** `left`: the other one ended it. `unconfirmed`: it was shared on the computer before this one. */
  state: SpaceRow['state'] | 'left' | 'unconfirmed';
  subjects: string[];
  hasKey: boolean;
};

async function shownSpaces(): Promise<Shown[]> {
  const [spaces, pairs] = await Promise.all([allSpaces(), allPairs()]);
  const found = pairs.flatMap(({ id: pairId, person: { name } }) =>
    spaces
      .filter((space) => space.pairId === pairId)
      .map(({ id, state, leftBy, epochs }) => ({
        id,
        pairId,
        name,
        state: leftBy === undefined ? state : ('left' as const),
        hasKey: state === 'shared' && epochs.length > 0,
      })),
  );
  const unconfirmed = pairs
    .filter(({ id, sharedUntil }) => sharedUntil !== undefined && !found.some(({ pairId }) => pairId === id))
    .map(({ id, person: { name } }) => ({ id, pairId: id, name, state: 'unconfirmed' as const }));
  const shown = await Promise.all(
    found.map(async (space) => ({
      ...space,
      subjects: await Promise.all([subjectOf(space.id), presenceSubjectOf(space.id)]),
    })),
  );
  return [...shown, ...unconfirmed.map((pair) => ({ ...pair, subjects: [], hasKey: false }))];
}

/** With whom what is shared, and how far that has come. */
export function SharedSpaces() {
  const t = useTranslations('relay.spaces');
  const spaces = useLiveQuery(shownSpaces, []);
  if (!spaces) return null;
  return (
    <Section title={t('heading')}>
      {spaces.length === 0 ? (
        <Empty
          action={
            <a className="text-moss hover:underline" href="/workspace.html#/pairs">
              {t('toPairs')}
            </a>
          }
        >
          {t('none')}
        </Empty>
      ) : (
        <ul className="border-t border-line">
          {spaces.map((space) => (
            <Space key={space.id} space={space} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Space({ space: { id, pairId, name, state, subjects, hasKey } }: { space: Shown }) {
  const t = useTranslations();
  return (
    <li className="flex flex-col gap-1 border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <a className="font-semibold text-moss hover:underline" href={`/workspace.html#/pairs/${pairId}`}>
          {t('common.honorific', { name })}
        </a>
        <span className="text-sm text-ink-2">{t(`relay.spaces.state.${state}`)}</span>
      </div>
      {hasKey && <RenewKey spaceId={id} />}
      {state === 'shared' && (
        <details className="text-sm text-ink-2">
          <summary className="cursor-pointer">{t('relay.spaces.subjects')}</summary>
          <p className="mt-1">{t('relay.spaces.subjectsHint')}</p>
          <ul>
            {subjects.map((subject) => (
              <li key={subject}>
                <code className="break-all">{subject}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
