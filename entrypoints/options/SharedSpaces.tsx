import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { Empty } from '@/components/ui/Empty';
import { allPairs } from '@/lib/pairs/store';
import type { SpaceRow } from '@/lib/sharing/space-row';
import { allSpaces } from '@/lib/sharing/store';
import { presenceSubjectOf, subjectOf } from '@/lib/sharing/subject';
import { Section } from './Page';

type Shown = { id: string; pairId: string; name: string; state: SpaceRow['state']; subjects: string[] };

async function shownSpaces(): Promise<Shown[]> {
  const [spaces, pairs] = await Promise.all([allSpaces(), allPairs()]);
  const found = pairs.flatMap(({ id: pairId, person: { name } }) =>
    spaces.filter((space) => space.pairId === pairId).map(({ id, state }) => ({ id, pairId, name, state })),
  );
  return Promise.all(
    found.map(async (space) => ({
      ...space,
      subjects: await Promise.all([subjectOf(space.id), presenceSubjectOf(space.id)]),
    })),
  );
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

function Space({ space: { pairId, name, state, subjects } }: { space: Shown }) {
  const t = useTranslations();
  return (
    <li className="flex flex-col gap-1 border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <a className="font-semibold text-moss hover:underline" href={`/workspace.html#/pairs/${pairId}`}>
          {t('common.honorific', { name })}
        </a>
        <span className="text-sm text-ink-2">{t(`relay.spaces.state.${state}`)}</span>
      </div>
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
