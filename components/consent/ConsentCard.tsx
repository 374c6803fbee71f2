import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { offeredScopes, retentionDays } from '@/lib/consent/keep';
import type { Scope } from '@/lib/consent/schema';
import { agree, ask } from '@/lib/consent/store';
import { type PairWithPerson, sharingOf } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { type Policy, policy } from '@/lib/policy';
import type { Session } from '@/lib/sessions/schema';
import { usualScope } from '@/lib/settings';
import en from '@/lib/texts/en/together.json';
import ja from '@/lib/texts/ja/together.json';
import { WithTexts } from '../frame/WithTexts';
import { ReadersLine } from '../sharing/ReadersLine';
import { useRelay } from '../sharing/use-relay';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';

type Props = { session: Session; pair: PairWithPerson; onAnswered: () => void; onNo: () => void };

/** The gate: nothing of the captions is kept before both said yes here. A no costs nothing. */
export function ConsentCard(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Gate {...props} />
    </WithTexts>
  );
}

function Gate({ session, pair, onAnswered, onNo }: Props) {
  const t = useTranslations();
  const [rules, setRules] = useState<Policy>();
  const [scope, setScope] = useState<Scope>('days');
  const spaces = useLiveQuery(() => sharingOf(pair.id), [pair.id]);
  const isShared = spaces?.some(({ state }) => state === 'shared') ?? false;
  useEffect(() => {
    void Promise.all([policy(), usualScope.getValue()]).then(([found, usual]) => {
      const offered = offeredScopes(found);
      setRules(found);
      setScope(offered.includes(usual) ? usual : (offered.at(-1) ?? 'numbers'));
    });
  }, []);
  if (!rules || !spaces) return null;
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
      <ScopeChoice
        scopes={scopes}
        scope={scope}
        days={retentionDays(rules)}
        isShared={isShared}
        onChange={setScope}
      />
      <ReadersLine session={session} pair={pair} />
      <SpokenRequest />
      <Answers
        pair={pair}
        isShared={isShared}
        onAsk={() => void ask(session.id, scope, retentionDays(rules)).then(onAnswered)}
        onYes={() => void agree(session.id, scope, retentionDays(rules)).then(onAnswered)}
        onNo={onNo}
      />
    </section>
  );
}

type AnswersProps = {
  pair: PairWithPerson;
  isShared: boolean;
  onAsk: () => void;
  onYes: () => void;
  onNo: () => void;
};

/** How the other one's yes comes: heard and noted by me; or on their own screen, where the two share over a relay. */
function Answers({ pair, isShared, onAsk, onYes, onNo }: AnswersProps) {
  const t = useTranslations('panel.gate');
  const name = shortName(pair.person.name);
  const canAsk = useRelay()?.is === 'set' && isShared;
  return (
    <>
      {canAsk && <AskThere name={name} onAsk={onAsk} />}
      <div className="flex justify-between gap-2 max-[350px]:flex-col">
        <Button onPress={onNo}>{t('no')}</Button>
        <Button look={canAsk ? 'plain' : 'primary'} onPress={onYes}>
          {t('yes', { name })}
        </Button>
      </div>
      <p className="text-xs text-ink-2">{t('noted')}</p>
    </>
  );
}

function AskThere({ name, onAsk }: { name: string; onAsk: () => void }) {
  const t = useTranslations('together');
  return (
    <div className="flex flex-col gap-1 border-b border-line pb-3">
      <Button look="primary" onPress={onAsk}>
        {t('ask', { name })}
      </Button>
      <p className="text-xs text-ink-2">{t('askNoted', { name })}</p>
    </div>
  );
}

type ScopeProps = {
  scopes: Scope[];
  scope: Scope;
  days: number;
  isShared: boolean;
  onChange: (scope: Scope) => void;
};

function ScopeChoice({ scopes, scope, days, isShared, onChange }: ScopeProps) {
  const t = useTranslations();
  const format = useFormatter();
  const until = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  const values = { days, date: format.dateTime(until, { month: 'long', day: 'numeric' }) };
  const options = scopes.map((value) => ({
    value,
    label: t(`scope.${value}`, values),
    hint: isShared && value === 'days' ? t('together.daysHint', values) : t(`scope.${value}Hint`, values),
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
