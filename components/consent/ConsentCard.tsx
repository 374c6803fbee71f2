import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { offeredScopes, retentionDays } from '@/lib/consent/keep';
import type { Scope } from '@/lib/consent/schema';
import { agree } from '@/lib/consent/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { type Policy, policy } from '@/lib/policy';
import type { Session } from '@/lib/sessions/schema';
import { usualScope } from '@/lib/settings';
import { ReadersLine } from '../sharing/ReadersLine';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';

type Props = { session: Session; pair: PairWithPerson; onAnswered: () => void; onNo: () => void };

/** The gate: nothing of the captions is kept before both said yes here. A no costs nothing. */
export function ConsentCard({ session, pair, onAnswered, onNo }: Props) {
  const t = useTranslations();
  const [rules, setRules] = useState<Policy>();
  const [scope, setScope] = useState<Scope>('days');
  useEffect(() => {
    void Promise.all([policy(), usualScope.getValue()]).then(([found, usual]) => {
      const offered = offeredScopes(found);
      setRules(found);
      setScope(offered.includes(usual) ? usual : (offered.at(-1) ?? 'numbers'));
    });
  }, []);
  if (!rules) return null;
  const scopes = offeredScopes(rules);
  if (scopes.length === 0) return <Forbidden onNo={onNo} />;
  return (
    <section
      aria-labelledby="gate"
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <div>
        <h2 id="gate" className="text-lg font-semibold">
          {t('panel.gate.title')}
        </h2>
        <p className="text-sm text-ink-2">{t('panel.gate.promise')}</p>
      </div>
      <ScopeChoice scopes={scopes} scope={scope} days={retentionDays(rules)} onChange={setScope} />
      <ReadersLine session={session} pair={pair} />
      <SpokenRequest />
      <div className="flex justify-between gap-2 max-[350px]:flex-col">
        <Button onPress={onNo}>{t('panel.gate.no')}</Button>
        <Button
          look="primary"
          onPress={() => {
            void agree(session.id, scope, retentionDays(rules)).then(onAnswered);
          }}
        >
          {t('panel.gate.yes', { name: shortName(pair.person.name) })}
        </Button>
      </div>
      <p className="text-xs text-ink-2">{t('panel.gate.noted')}</p>
    </section>
  );
}

type ScopeProps = { scopes: Scope[]; scope: Scope; days: number; onChange: (scope: Scope) => void };

function ScopeChoice({ scopes, scope, days, onChange }: ScopeProps) {
  const t = useTranslations();
  const format = useFormatter();
  const until = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  const values = { days, date: format.dateTime(until, { month: 'long', day: 'numeric' }) };
  const options = scopes.map((value) => ({
    value,
    label: t(`scope.${value}`, values),
    hint: t(`scope.${value}Hint`, values),
  }));
  return (
    <Choice label={t('panel.gate.scope')} isLabelHidden value={scope} options={options} onChange={onChange} />
  );
}

/** What to say aloud, and the same for the chat. We never post it ourselves. */
function SpokenRequest() {
  const t = useTranslations('panel.gate');
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="rounded-md bg-sunk px-3 py-2 text-sm">
      <p>{t('say')}</p>
      <Button
        look="link"
        isSmall
        onPress={() => {
          void navigator.clipboard.writeText(t('chat')).then(() => setIsCopied(true));
        }}
      >
        {isCopied ? t('copied') : t('copy')}
      </Button>
    </div>
  );
}

function Forbidden({ onNo }: { onNo: () => void }) {
  const t = useTranslations('panel.gate');
  return (
    <section className="flex flex-col items-start gap-3 rounded-lg border border-line bg-surface p-4">
      <p>{t('forbidden')}</p>
      <Button onPress={onNo}>{t('goOn')}</Button>
    </section>
  );
}
