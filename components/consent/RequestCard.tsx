import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ConsentRequest } from '@/lib/consent/fact-shapes';
import { joinCall, sayNo, sayYes } from '@/lib/consent/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { Session } from '@/lib/sessions/schema';
import { ReadersLine } from '../sharing/ReadersLine';
import { Button } from '../ui/Button';

type Props = {
  session: Session;
  pair: PairWithPerson;
  request: ConsentRequest;
  isAllowed: boolean;
  /** I said yes; their device has not heard of it yet. */
  isAnswered: boolean;
  onAsk: () => void;
  onYes: () => void;
  onNo: () => void;
};

/** The other one's question, to be answered here and now: who asks, what, where, how long, who can read. */
export function RequestCard({ session, pair, request, isAllowed, isAnswered, onAsk, onYes, onNo }: Props) {
  const t = useTranslations('together');
  const [isBusy, setIsBusy] = useState(false);
  const name = shortName(pair.person.name);
  const no = async (then: () => void) => {
    setIsBusy(true);
    await sayNo(session.id, request);
    then();
  };
  const yes = async () => {
    setIsBusy(true);
    await joinCall(session);
    await sayYes(session.id, request.id);
    setIsBusy(false);
    onYes();
  };
  return (
    <section
      aria-labelledby="request"
      aria-live="polite"
      className="mx-3 mt-3 flex max-h-[60%] shrink-0 flex-col gap-2 overflow-y-auto rounded-lg border border-line bg-surface p-4"
    >
      <h2 id="request" className="text-lg font-semibold">
        {t('card.title', { name })}
      </h2>
      <Terms request={request} session={session} pair={pair} />
      {isAllowed ? null : <p className="text-sm">{t('card.forbidden')}</p>}
      {isAnswered && (
        <p role="status" className="text-sm text-ink-2">
          {t('card.answered', { name })}
        </p>
      )}
      <div className="flex justify-between gap-2 max-[350px]:flex-col">
        <Button isDisabled={isBusy} onPress={() => void no(onNo)}>
          {t('card.no')}
        </Button>
        {isAllowed && !isAnswered && (
          <Button look="primary" isDisabled={isBusy} onPress={() => void yes()}>
            {t('card.yes')}
          </Button>
        )}
        {!isAllowed && (
          <Button isDisabled={isBusy} onPress={() => void no(onAsk)}>
            {t('card.other')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Terms({ request, session, pair }: Pick<Props, 'request' | 'session' | 'pair'>) {
  const t = useTranslations();
  const format = useFormatter();
  const { scope, days = 0, at } = request;
  const until = new Date(at + days * 24 * 60 * 60 * 1000);
  const values = { days, date: format.dateTime(until, { month: 'long', day: 'numeric' }) };
  const parts = {
    what: t(scope === 'numbers' ? 'together.card.whatNumbers' : 'together.card.whatWords'),
    where: t(scope === 'numbers' ? 'together.card.whereNumbers' : 'together.card.whereHere'),
    long: t(`together.card.until.${scope}`, values),
  };
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-sm">
        {(['what', 'where', 'long'] as const).map((part) => (
          <div key={part} className="contents">
            <dt className="text-ink-2">{t(`together.card.${part}`)}</dt>
            <dd>{parts[part]}</dd>
          </div>
        ))}
      </dl>
      <ReadersLine session={session} pair={pair} />
      <p className="text-sm text-ink-2">{t('together.card.promise')}</p>
    </>
  );
}
