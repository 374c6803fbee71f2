import { useLiveQuery } from 'dexie-react-hooks';
import { Settings } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import { hasNamesake } from '@/components/pairs/pair-label';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { allPairs } from '@/lib/pairs/store';
import { sessionById } from '@/lib/sessions/store';
import type { Place } from './use-place';

const pages = ['today', 'pairs', 'dates', 'cases', 'kit'] as const;

/** The way around: all pairs, and the settings. On a narrow page one line, as the pairs have a page of their own. */
export function SideBar({ place }: { place: Place }) {
  const t = useTranslations();
  const pairs = useLiveQuery(() => allPairs(), []) ?? [];
  const session = useLiveQuery(
    async () => (place.page === 'session' ? await sessionById(place.id) : undefined),
    [JSON.stringify(place)],
  );
  const here = place.page === 'pair' ? place.id : session?.pairId;
  return (
    <nav
      aria-label={t('common.name')}
      className="flex flex-wrap items-center gap-x-2 border-b border-line px-4 py-2 md:sticky md:top-0 md:h-screen md:flex-col md:flex-nowrap md:items-stretch md:gap-6 md:overflow-y-auto md:border-r md:border-b-0 md:py-8 print:hidden"
    >
      <a href="#/today" className="rounded-sm px-2 text-lg font-semibold">
        {t('common.name')}
      </a>
      <div className="flex flex-wrap items-center gap-1 md:flex-col md:items-stretch">
        {pages.map((page) => (
          <PageLink key={page} page={page} place={place} isNarrowOnly={page === 'pairs'} />
        ))}
      </div>
      <div className="hidden md:block">
        <PageLink page="pairs" place={place} />
        <ul className="mt-2 flex flex-col gap-1">
          {pairs.map((pair) => (
            <li key={pair.id}>
              <a
                href={`#/pairs/${pair.id}`}
                aria-current={pair.id === here ? 'page' : undefined}
                className="flex min-h-9 items-center gap-2.5 rounded-md px-2 text-ink-2 hover:bg-sunk hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
              >
                <Avatar name={pair.person.name} />
                <span className="min-w-0 leading-snug">
                  <span className="block truncate">{pair.person.name}</span>
                  {hasNamesake(pair, pairs) && (
                    <span className="block truncate text-xs font-normal text-ink-2">
                      {t(`relation.${pair.relation}`)}
                    </span>
                  )}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className="ml-auto md:mt-auto md:ml-0">
        <Button look="quiet" onPress={() => void browser.runtime.openOptionsPage()}>
          <Settings size={16} aria-hidden />
          <span className="max-sm:sr-only">{t('workspace.options')}</span>
        </Button>
      </div>
    </nav>
  );
}

type LinkProps = { page: (typeof pages)[number]; place: Place; isNarrowOnly?: boolean };

function PageLink({ page, place, isNarrowOnly = false }: LinkProps) {
  const t = useTranslations('workspace');
  return (
    <a
      href={`#/${page}`}
      aria-current={place.page === page ? 'page' : undefined}
      className={`block rounded-md px-2 py-1 text-sm text-ink-2 hover:bg-sunk aria-[current]:bg-moss-soft aria-[current]:font-semibold aria-[current]:text-moss ${isNarrowOnly ? 'md:hidden' : ''}`}
    >
      {t(page)}
    </a>
  );
}
