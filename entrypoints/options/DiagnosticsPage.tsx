import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useNow } from '@/components/frame/use-now';
import { Empty } from '@/components/ui/Empty';
import type { CaptionHealth, Meeting } from '@/lib/capture/health';
import { allCaptures } from '@/lib/capture/store';
import { OverridesEditor } from './OverridesEditor';
import { Page, Section } from './Page';

/** A page in a call reports every few seconds; one that does not is asleep or gone. */
const silentMs = 20_000;

type Capture = Meeting & { tabId: number; updatedAt: number };

export function DiagnosticsPage() {
  const t = useTranslations('options');
  const captures = useLiveQuery(allCaptures, []);
  return (
    <Page title={t('nav.diagnostics')} intro={t('diagnostics.intro')}>
      <Section title={t('diagnostics.pages')}>
        {captures?.length === 0 && <Empty>{t('diagnostics.none')}</Empty>}
        {captures?.map((capture) => (
          <Diagnosis key={capture.tabId} capture={capture} />
        ))}
      </Section>
      <OverridesEditor />
    </Page>
  );
}

function Diagnosis({ capture: { platform, call, health, updatedAt } }: { capture: Capture }) {
  const all = useTranslations();
  const t = useTranslations('options.diagnostics');
  const now = useNow();
  const since = (at: number) => t(...ago(now - at));
  const isSilent = call === 'in-call' && now - updatedAt > silentMs;
  const state = isSilent ? 'silent' : health.state;
  return (
    <article className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <h3 className="text-base font-semibold">{all(`platform.${platform}`)}</h3>
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr]">
        <Fact name={t('state')} hint={t(`help.${state}`)}>
          <State state={state} />
        </Fact>
        <Fact name={t('lastLine')}>
          {health.lastLineAt === undefined ? t('noLine') : since(health.lastLineAt)}
        </Fact>
        <Fact name={t('region')}>
          {health.foundBy ? <code className="text-sm break-all">{health.foundBy}</code> : t('noRegion')}
        </Fact>
        <Fact name={t('cutOff')} hint={t('cutOffHint')}>
          {t('times', { count: health.cutOff })}
        </Fact>
        <Fact name={t('undecided')} hint={t('undecidedHint')}>
          {t('times', { count: health.undecided })}
        </Fact>
        <Fact name={t('heard')}>{since(updatedAt)}</Fact>
      </dl>
      <Finds finds={health.finds} />
    </article>
  );
}

/** How long since, in the largest unit that fits. */
function ago(ms: number): ['secondsAgo' | 'minutesAgo' | 'hoursAgo', { count: number }] {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 60) return ['secondsAgo', { count: seconds }];
  if (seconds < 3_600) return ['minutesAgo', { count: Math.floor(seconds / 60) }];
  return ['hoursAgo', { count: Math.floor(seconds / 3_600) }];
}

function Fact({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div className="sm:contents">
      <dt className="text-sm text-ink-2">{name}</dt>
      <dd className="min-w-0">
        {children}
        {hint && <p className="text-sm text-ink-2">{hint}</p>}
      </dd>
    </div>
  );
}

function State({ state }: { state: CaptionHealth['state'] | 'silent' }) {
  const t = useTranslations('options.diagnostics');
  const isGood = state === 'reading' || state === 'waiting';
  const look = isGood ? 'bg-moss-soft text-moss' : 'bg-amber-soft text-amber';
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full px-2.5 text-sm font-semibold ${look}`}>
      <span aria-hidden className="size-2 rounded-full bg-current" />
      {state === 'silent' ? t('silent') : t(`states.${state}`)}
    </span>
  );
}

function Finds({ finds }: { finds: CaptionHealth['finds'] }) {
  const t = useTranslations('options.diagnostics');
  return (
    <details>
      <summary className="cursor-pointer text-moss">{t('finds')}</summary>
      {finds ? (
        <table className="mt-2 w-full text-left text-sm">
          <thead className="text-ink-2">
            <tr className="border-b border-line">
              <th className="py-1 pr-3 font-normal">{t('part')}</th>
              <th className="py-1 pr-3 font-normal">{t('selector')}</th>
              <th className="py-1 text-right font-normal">{t('count')}</th>
            </tr>
          </thead>
          <tbody>
            {finds.map(({ part, selector, count }) => (
              <tr key={`${part} ${selector}`} className="border-b border-line align-top">
                <td className="py-1 pr-3">{part}</td>
                <td className="py-1 pr-3 break-all">
                  <code>{selector}</code>
                </td>
                <td className={`py-1 text-right tabular-nums ${count > 0 ? 'font-semibold' : 'text-ink-2'}`}>
                  {count}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="mt-1 text-sm text-ink-2">{t('noFinds')}</p>
      )}
    </details>
  );
}
