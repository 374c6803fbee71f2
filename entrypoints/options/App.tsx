import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import { later } from '@/components/frame/later';
import { usePolicy } from '@/components/frame/use-policy';
import { DataPage } from './DataPage';
import { DiagnosticsPage } from './DiagnosticsPage';
import { PolicyPage } from './PolicyPage';
import { SettingsPage } from './SettingsPage';
import { useHash } from './use-hash';

// The editor is large and has its own data to load.
const TemplatesPage = later(async () => (await import('./TemplatesPage')).TemplatesPage);
const SharingPage = later(async () => (await import('./SharingPage')).SharingPage);

const pages = {
  templates: TemplatesPage,
  settings: SettingsPage,
  sharing: SharingPage,
  diagnostics: DiagnosticsPage,
  data: DataPage,
  policy: PolicyPage,
} satisfies Record<string, ComponentType>;
type PageName = keyof typeof pages;

const isPage = (name: string): name is PageName => Object.hasOwn(pages, name);

export function App() {
  const hash = useHash();
  const rules = usePolicy();
  const hasPolicy = rules !== undefined && Object.keys(rules).length > 0;
  // A page of templates may add a place of its own: `#templates/engineering`.
  const [name = ''] = hash.split('/');
  const shown = isPage(name) ? name : 'templates';
  const Shown = pages[shown];
  const listed = (Object.keys(pages) as PageName[]).filter((page) => page !== 'policy' || hasPolicy);
  return (
    <div className="min-h-screen md:flex">
      <Navigation shown={shown} listed={listed} />
      <main className="min-w-0 grow px-4 py-6 md:px-10 md:py-8">
        <Shown />
      </main>
    </div>
  );
}

/** At the side where there is room, else above. */
function Navigation({ shown, listed }: { shown: PageName; listed: PageName[] }) {
  const t = useTranslations();
  return (
    <header className="border-b border-line px-4 pt-4 md:w-56 md:shrink-0 md:border-r md:border-b-0 md:py-8">
      <div className="md:sticky md:top-8">
        <p className="text-lg font-semibold md:px-3">{t('common.name')}</p>
        <nav aria-label={t('options.nav.label')}>
          <ul className="-mx-2 flex flex-wrap gap-1 pt-2 pb-3 md:mx-0 md:flex-col md:pt-4">
            {listed.map((page) => (
              <li key={page}>
                <a
                  href={`#${page}`}
                  aria-current={page === shown ? 'page' : undefined}
                  className="block rounded-md px-2 py-1.5 text-ink-2 md:px-3 hover:bg-sunk hover:text-ink aria-[current]:bg-moss-soft aria-[current]:font-semibold aria-[current]:text-moss"
                >
                  {t(`options.nav.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
