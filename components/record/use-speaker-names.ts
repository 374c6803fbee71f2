import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { resolveSpeaker } from '@/lib/people/resolve-speaker';
import type { Person } from '@/lib/people/schema';
import { allPeople } from '@/lib/people/store';
import { platforms } from '@/lib/platforms';
import type { Session } from '@/lib/sessions/schema';

export type SpeakerName = { name: string; person: Person | undefined; isMe: boolean };

/** How to show a caption's speaker: the person of the pair where known, else the label of the page. */
export function useSpeakerNames(session: Session, pair: PairWithPerson) {
  const t = useTranslations();
  const people = useLiveQuery(() => allPeople(), []) ?? [];
  const two = people.filter((person) => person.isMe || person.id === pair.personId);
  const labels = platforms.find(({ id }) => id === session.platform)?.selfLabels ?? [];
  return (speaker: string, personId?: string): SpeakerName => {
    const person = two.find(({ id }) => id === personId) ?? resolveSpeaker(speaker, two, labels);
    if (person) return { name: person.name || t('common.me'), person, isMe: person.isMe };
    const number = /^#(\d+)$/.exec(speaker)?.[1];
    return { name: number ? t('unnamedSpeaker', { number }) : speaker, person: undefined, isMe: false };
  };
}
