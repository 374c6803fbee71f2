import type { Consent } from '../consent/schema';
import { canExport, cardForms } from '../memo/card-kinds';
import { type Card, confirmationsNow, isBlank } from '../memo/cards';
import type { RecordEntry } from '../memo/memo';
import type { Pair } from '../pairs/schema';
import { resolveSpeaker } from '../people/resolve-speaker';
import type { Person } from '../people/schema';
import { platforms } from '../platforms';
import type { Proposal } from '../proposals/schema';
import { changedAt, lastStep, stateOf } from '../proposals/trail';
import { byDue } from '../todos/by-due';
import type { Todo } from '../todos/schema';
import { inAgendaOrder } from '../topics/agenda';
import type { Topic } from '../topics/schema';
import type { FileCard, FileEntry, FileProposal, FileTopic, SessionFile } from './export-schema';
import type { Session } from './schema';
import { membersOf, type ShownCheck } from './shown-checks';

/** All that is stored of one session, as `sessionForExport` reads it. */
export type SessionSource = {
  session: Session;
  pair: Pair;
  me: Person | undefined;
  other: Person;
  /** All topics and all sessions of the pair. */
  topics: Topic[];
  sessions: Session[];
  todos: Todo[];
  /** Those that were raised in the session. */
  proposals: Proposal[];
  consent: Consent | undefined;
  memo: string;
  cards: Card[];
  goodPoints: string[];
  decisions: string[];
  checks: ShownCheck[];
  record: RecordEntry[];
};

type Now = {
  now: number;
  /** What a person without a name is called; the one who exports may not have given one. */
  nameless: string;
  /** As `canOtherRead` says. */
  isReadByOther: boolean;
  /** Minutes east of Greenwich at an instant. */
  offsetAt?: (at: number) => number;
};

const localOffset = (at: number): number => -new Date(at).getTimezoneOffset();

const isoTime = (at: number, offsetMin: number): string => {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const size = Math.abs(offsetMin);
  const offset = `${offsetMin < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
  return new Date(at + offsetMin * 60_000).toISOString().replace('Z', offset);
};

/** The session as a file of `docs/formats/session.schema.json`. */
export function sessionFile(
  source: SessionSource,
  { now, nameless, isReadByOther, offsetAt = localOffset }: Now,
): SessionFile {
  const { session, pair, me, other } = source;
  const iso = (at: number) => isoTime(at, offsetAt(at));
  const nameOf = (person: Person | undefined) => person && (person.name || nameless);
  const nameById = (id: string) => nameOf([me, other].find((person) => person?.id === id));
  const names = { me: nameOf(me) ?? nameless, other: other.name || nameless };
  return {
    format: 'engawa-session',
    version: 1,
    exportedAt: iso(now),
    pair: { ...names, relation: pair.relation },
    startedAt: iso(session.startedAt),
    ...(session.endedAt === undefined ? {} : { endedAt: iso(session.endedAt) }),
    lengthMin: session.lengthMin,
    mode: session.mode,
    ...(session.kind ? { kind: session.kind } : {}),
    ...(session.platform ? { platform: session.platform } : {}),
    topics: topicsThen(source).map(({ topic, state }) => ({
      title: topic.title,
      state,
      ...withName('broughtBy', nameById(topic.broughtBy)),
      category: topic.category,
      ...(topic.wish ? { wish: topic.wish } : {}),
    })),
    memo: source.memo,
    ...cardParts(source, nameById, iso),
    decisions: source.decisions,
    goodPoints: source.goodPoints,
    ...proposalPart(source, nameById, iso),
    todos: byDue(source.todos).map(({ text, owner, dueOn, state }) => ({
      text,
      ...withName('owner', nameById(owner)),
      ...(dueOn ? { dueOn } : {}),
      state,
    })),
    ...checkPart(source, nameById),
    ...consentPart(source, iso, now, nameById),
    record: groupByTopic(source, nameOf, iso),
    readers: isReadByOther ? [names.me, names.other] : [names.me],
  };
}

const withName = <K extends string>(key: K, name: string | undefined) =>
  (name === undefined ? {} : { [key]: name }) as Partial<Record<K, string>>;

type Iso = (at: number) => string;
type NameById = (id: string) => string | undefined;

/** The structured notes that were written on; of the member's own only that there are some, unless the member exports. */
function cardParts({ cards, pair }: SessionSource, nameById: NameById, iso: Iso) {
  const written = cards.filter((card) => !isBlank(card));
  const shown = written.filter(({ kind }) => canExport(kind, pair.memberIs));
  const leftOut = written.filter((card) => !shown.includes(card)).map(({ kind }) => kind);
  return {
    ...(shown.length > 0 ? { cards: shown.map((card) => fileCard(card, nameById, iso)) } : {}),
    ...(leftOut.length > 0 ? { cardsLeftOut: [...new Set(leftOut)] } : {}),
  };
}

function fileCard(card: Card, nameById: NameById, iso: Iso): FileCard {
  const { fields, list, isConfirmed } = cardForms[card.kind];
  const items = card.items.filter(({ text }) => text.trim() !== '');
  return {
    kind: card.kind,
    ...(fields ? { fields: fields.map(({ id }) => ({ name: id, text: card.fields[id] ?? '' })) } : {}),
    ...(list
      ? {
          items: items.map(({ text, note, state }) => ({
            text,
            ...(state ? { state } : {}),
            ...(note.trim() !== '' && state && list.noteOn.includes(state) ? { note } : {}),
          })),
        }
      : {}),
    ...(isConfirmed
      ? {
          confirmed: Object.entries(confirmationsNow(card)).map(([personId, { at, by }]) => ({
            ...withName('by', nameById(personId)),
            at: iso(at),
            ...(by === personId ? {} : withName('notedBy', nameById(by))),
          })),
        }
      : {}),
  };
}

function proposalPart({ proposals }: SessionSource, nameById: NameById, iso: Iso) {
  const raised = proposals.map((proposal): FileProposal => {
    const note = lastStep(proposal)?.note;
    return {
      text: proposal.text,
      ...withName('broughtBy', nameById(proposal.broughtBy)),
      state: stateOf(proposal),
      changedAt: iso(changedAt(proposal)),
      ...(note ? { note } : {}),
    };
  });
  return raised.length > 0 ? { proposals: raised } : {};
}

/** One value where one is the member, else a list with names. */
function checkPart({ checks, pair, me }: SessionSource, nameById: NameById) {
  const members = membersOf({ ...pair, meId: me?.id ?? '' });
  const shown = checks.filter(({ personId }) => members.includes(personId));
  const [first] = shown;
  if (!first) return {};
  return members.length === 1
    ? { check: first.value }
    : { checks: shown.map(({ personId, value }) => ({ ...withName('by', nameById(personId)), value })) };
}

function consentPart({ session, consent, record }: SessionSource, iso: Iso, now: number, nameById: NameById) {
  const erased = session.erasedAt === undefined ? {} : { erasedAt: iso(session.erasedAt) };
  if (!consent || consent.stoppedBecause === 'deleted') return { ...erased, gaps: [] };
  const { scope, days, how, notedBy, agreedAt, gaps } = consent;
  const end = session.endedAt ?? now;
  // Without the words around them, times off the record say nothing.
  const isGone = session.erasedAt !== undefined && record.length === 0;
  return {
    consent: {
      scope,
      ...(days === undefined ? {} : { days }),
      how,
      ...withName('notedBy', nameById(notedBy)),
      agreedAt: iso(agreedAt),
    },
    ...erased,
    gaps: (isGone ? [] : gaps).map(({ from, to }) => ({
      startedAt: iso(from),
      lengthMs: Math.max(0, Math.round((to ?? end) - from)),
    })),
  };
}

function groupByTopic(source: SessionSource, nameOf: (person: Person) => string | undefined, iso: Iso) {
  const { session, me, other, topics } = source;
  const people = me ? [me, other] : [other];
  const selfLabels = platforms.find((platform) => platform.id === session.platform)?.selfLabels ?? [];
  const titles = new Map(topics.map((topic) => [topic.id, topic.title]));
  const groups: { topicId: string | undefined; topic?: string; entries: FileEntry[] }[] = [];
  for (const { speaker, personId, text, startedAt, topicId } of source.record) {
    const person = people.find((one) => one.id === personId) ?? resolveSpeaker(speaker, people, selfLabels);
    const entry = { speaker: (person && nameOf(person)) || speaker, startedAt: iso(startedAt), text };
    const last = groups.at(-1);
    if (last && last.topicId === topicId) {
      last.entries.push(entry);
      continue;
    }
    const topic = topicId === undefined ? undefined : titles.get(topicId);
    groups.push({ topicId, ...(topic === undefined ? {} : { topic }), entries: [entry] });
  }
  return groups.map(({ topicId: _, ...group }) => group);
}

type TopicThen = { topic: Topic; state: FileTopic['state'] };

/**
 * What the two had before them in this session: talked topics first, then those left for later. That a topic was
 * left is not stored with the session; it follows from when it was written down and when it was talked about.
 */
export function topicsThen({
  session,
  pair,
  topics,
  sessions,
}: Pick<SessionSource, 'session' | 'pair' | 'topics' | 'sessions'>): TopicThen[] {
  const startOf = new Map(sessions.map((one) => [one.id, one.startedAt]));
  const isTalked = (topic: Topic) => topic.state === 'talked' && topic.sessionId === session.id;
  const isLeft = (topic: Topic) => {
    if (topic.state === 'dropped' || isTalked(topic)) return false;
    if (session.status !== 'done') return topic.state !== 'talked';
    if (topic.carries === 0 || topic.createdAt > (session.endedAt ?? session.startedAt)) return false;
    return topic.state !== 'talked' || (startOf.get(topic.sessionId ?? '') ?? 0) > session.startedAt;
  };
  const inOrder = (some: Topic[]) => inAgendaOrder(some, pair.personId, pair.memberIs);
  const left = session.status === 'done' ? 'carried' : 'open';
  return [
    ...inOrder(topics.filter(isTalked)).map((topic): TopicThen => ({ topic, state: 'talked' })),
    ...inOrder(topics.filter(isLeft)).map((topic): TopicThen => ({ topic, state: left })),
  ];
}

export type RecordItem = ({ kind: 'said' } & FileEntry) | { kind: 'gap'; lengthMs: number };
export type RecordPart = { topic?: string; items: RecordItem[] };

/** The record with the times off the record where they were. */
export function recordParts({ record, gaps }: Pick<SessionFile, 'record' | 'gaps'>): RecordPart[] {
  const waiting = [...gaps].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const parts: RecordPart[] = [];
  const gapsUntil = (at: number) => {
    const count = waiting.findIndex((gap) => Date.parse(gap.startedAt) > at);
    return waiting
      .splice(0, count < 0 ? waiting.length : count)
      .map(({ lengthMs }): RecordItem => ({ kind: 'gap', lengthMs }));
  };
  for (const { topic, entries } of record) {
    const items: RecordItem[] = [];
    entries.forEach((entry, index) => {
      const before = gapsUntil(Date.parse(entry.startedAt));
      // What went off the record before a topic was opened ends the topic before it.
      const previous = index === 0 ? parts.at(-1) : undefined;
      (previous?.items ?? items).push(...before);
      items.push({ kind: 'said', ...entry });
    });
    parts.push({ ...(topic === undefined ? {} : { topic }), items });
  }
  const rest = gapsUntil(Number.POSITIVE_INFINITY);
  if (rest.length === 0) return parts;
  const last = parts.at(-1);
  if (last) last.items.push(...rest);
  else parts.push({ items: rest });
  return parts;
}

/** How long it took; planned minutes while it is not over. */
export const minutesTaken = ({
  startedAt,
  endedAt,
  lengthMin,
}: Pick<Session, 'startedAt' | 'endedAt' | 'lengthMin'>) =>
  endedAt === undefined ? lengthMin : Math.max(1, Math.round((endedAt - startedAt) / 60_000));

/** 1on1_佐藤花子_2026-11-23.md */
export function exportFileName(file: SessionFile, extension: 'md' | 'json'): string {
  const name = file.pair.other.normalize('NFC').replace(/[\s\p{C}\\/:*?"<>|.]+/gu, '');
  return `1on1_${[...name].slice(0, 60).join('')}_${file.startedAt.slice(0, 10)}.${extension}`;
}
