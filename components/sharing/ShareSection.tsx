import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PairWithPerson, sharingOf } from '@/lib/pairs/store';
import type { SpaceRow } from '@/lib/sharing/space-row';
import en from '@/lib/texts/en/share.json';
import ja from '@/lib/texts/ja/share.json';
import { WithTexts } from '../frame/WithTexts';
import { Notice } from '../ui/Notice';
import { Comparing } from './Comparing';
import { ConfirmAgain } from './ConfirmAgain';
import { Ended } from './Ended';
import { Invite } from './Invite';
import { Invited } from './Invited';
import { SharedNow } from './SharedNow';

type Props = { pair: PairWithPerson };

/** How the two of a pair come to write the same notebook, and how it goes to and fro. */
export default function ShareSection({ pair }: Props) {
  const spaces = useLiveQuery(() => sharingOf(pair.id), [pair.id]);
  const [isDropped, setIsDropped] = useState(false);
  // A made-up person has nobody behind them.
  if (!spaces || pair.isSample) return null;
  // While the two begin anew, that is what is to be done.
  const space = spaces.at(-1);
  return (
    <WithTexts own={{ ja, en }}>
      <Section state={space?.state}>
        {isDropped && space?.state !== 'comparing' && <Dropped />}
        <State pair={pair} space={space} onDropped={() => setIsDropped(true)} />
      </Section>
    </WithTexts>
  );
}

type SectionProps = { state: SpaceRow['state'] | undefined; children: ReactNode };

function Section({ state, children }: SectionProps) {
  const t = useTranslations('share');
  const section = useRef<HTMLElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    // What was pressed is gone; the keyboard goes on where the next step is.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, [state]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="sharing"
      className="outline-none flex flex-col gap-2 border-b border-line py-5"
    >
      <h2 id="sharing" className="text-sm text-ink-2">
        {t('title')}
      </h2>
      {children}
    </section>
  );
}

type StateProps = Props & { space: SpaceRow | undefined; onDropped: () => void };

function State({ pair, space, onDropped }: StateProps) {
  const t = useTranslations('share');
  const { name } = pair.person;
  if (!space && pair.sharedUntil !== undefined) return <ConfirmAgain pair={pair} />;
  if (!space)
    return (
      <Invite pair={pair} label={t('begin')}>
        <p>{t('what', { name })}</p>
        <p className="text-sm text-ink-2">{t('whatGoes')}</p>
      </Invite>
    );
  if (space.state === 'ended') return <Ended pair={pair} space={space} />;
  if (space.state === 'invited') return <Invited pair={pair} space={space} />;
  if (space.state === 'shared') return <SharedNow pair={pair} space={space} />;
  // Another reply has another row.
  return <Comparing key={space.reply?.signature} name={name} space={space} onDropped={onDropped} />;
}

function Dropped() {
  const t = useTranslations('share.compare');
  return <Notice tone="attention">{t('dropped')}</Notice>;
}
