import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { lastUtterances } from '@/lib/capture/journal';
import type { ShownConsent } from '@/lib/consent/facts';
import { isOffTheRecord } from '@/lib/consent/keep';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { Session } from '@/lib/sessions/schema';
import { Empty } from '../ui/Empty';
import { CaptionLine } from './CaptionLine';
import { useSpeakerNames } from './use-speaker-names';
import { WhoIsThis } from './WhoIsThis';

/** Lines shown live; the whole record stands in the memo. */
const mostLines = 80;

type Props = { session: Session; pair: PairWithPerson; consent: ShownConsent | undefined };

/** Caption lines as they come; each can go into the memo, become a TODO, a good point or a proposal in one click. */
export function CaptionLines({ session, pair, consent }: Props) {
  const t = useTranslations('panel');
  const lines = useLiveQuery(() => lastUtterances(session.id, mostLines), [session.id]) ?? [];
  const nameOf = useSpeakerNames(session, pair);
  const end = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const newest = lines.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the newest line as it grows
  useEffect(() => {
    if (isAtEnd.current) end.current?.scrollIntoView({ block: 'nearest' });
  }, [newest?.id, newest?.revision]);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      isAtEnd.current = entry?.isIntersecting ?? true;
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="px-4 py-2">
      <WhoIsThis session={session} pair={pair} nameOf={nameOf} />
      {lines.length === 0 && <Empty>{t(whyEmpty(consent), { name: shortName(pair.person.name) })}</Empty>}
      <ol aria-label={t('captions')}>
        {lines.map((line) => (
          <li key={line.id}>
            <CaptionLine line={line} session={session} pair={pair} speaker={nameOf(line.speaker)} />
          </li>
        ))}
      </ol>
      <div ref={end} />
    </div>
  );
}

function whyEmpty(consent: ShownConsent | undefined) {
  if (!consent || consent.stoppedAt !== undefined) return 'captionsNone';
  if (isOffTheRecord(consent)) return 'captionsOff';
  if (consent.isElsewhere) return 'captionsElsewhere';
  return consent.scope === 'numbers' ? 'captionsNumbers' : 'captionsWaiting';
}
