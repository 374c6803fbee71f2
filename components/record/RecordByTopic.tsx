import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Consent } from '@/lib/consent/schema';
import type { RecordEntry } from '@/lib/memo/memo';
import type { PairWithPerson } from '@/lib/pairs/store';
import { recordByTopic } from '@/lib/sessions/record-by-topic';
import type { Session } from '@/lib/sessions/schema';
import { recordOf } from '@/lib/sessions/store';
import { topicsById } from '@/lib/topics/store';
import { Button } from '../ui/Button';
import { useSpeakerNames } from './use-speaker-names';

type Props = { session: Session; pair: PairWithPerson; consent: Consent | undefined };

/** The captions' part of the memo, folded under the topics that were open. Read only when unfolded. */
export function RecordByTopic({ session, pair, consent }: Props) {
  const t = useTranslations('panel');
  const [isOpen, setIsOpen] = useState(false);
  const hasRecord =
    consent !== undefined &&
    (consent.scope === 'days' || consent.scope === 'keep') &&
    consent.stoppedBecause !== 'deleted';
  if (!hasRecord) return null;
  return (
    <section className="my-2 border-t border-line pt-2">
      <span className="-ml-1">
        <Button look="link" isSmall aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? t('hideRecord') : t('showRecord')}
        </Button>
      </span>
      {isOpen && <Entries session={session} pair={pair} />}
    </section>
  );
}

function Entries({ session, pair }: { session: Session; pair: PairWithPerson }) {
  const t = useTranslations('panel');
  const entries = useLiveQuery(() => recordOf(session.id), [session.id]);
  const titles = useLiveQuery(() => topicsById(pair.id), [pair.id]);
  if (!entries || !titles) return null;
  if (entries.length === 0) return <p className="text-sm text-ink-2">{t('recordEmpty')}</p>;
  return recordByTopic(entries).map(({ topicId, entries: group }, index) => (
    <section key={`${topicId}-${group[0]?.id}`} className="mt-2">
      <h4 className="text-sm font-semibold">
        {(topicId && titles.get(topicId)?.title) || (index === 0 ? t('beforeTopics') : t('noTopic'))}
      </h4>
      <ul>
        {group.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} session={session} pair={pair} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Entry({ entry, session, pair }: { entry: RecordEntry; session: Session; pair: PairWithPerson }) {
  const format = useFormatter();
  const { name, isMe } = useSpeakerNames(session, pair)(entry.speaker, entry.personId);
  return (
    <p className="text-sm text-wrap break-words [word-break:normal]">
      <span className={isMe ? 'text-moss' : 'text-indigo'}>{name}</span>{' '}
      <span className="text-xs text-ink-2">
        {format.dateTime(new Date(entry.startedAt), { hour: 'numeric', minute: '2-digit' })}
      </span>{' '}
      {entry.text}
    </p>
  );
}
