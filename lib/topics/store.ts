import { db } from '../db';
import { newId } from '../new-id';
import { removeThing, writeFields } from '../notebooks/notebook';
import { changeNotebook, notebookTables } from '../notebooks/store';
import { inAgendaOrder } from './agenda';
import type { Topic } from './schema';

export type NewTopic = Pick<Topic, 'title' | 'broughtBy'> &
  Partial<
    Pick<
      Topic,
      'category' | 'wish' | 'themeId' | 'ongoingId' | 'isFixed' | 'isPrivate' | 'utteranceId' | 'sessionId'
    >
  >;

/** In the pair's notebook, for both. What has no pair, or was not shown yet, is a row of mine alone. */
const isShared = (topic: Topic): topic is Topic & { pairId: string } =>
  topic.pairId !== undefined && !topic.isPrivate;

/** Adds a topic to a pair's notebook; to my own list when no pair is given or it is private. */
export async function addTopic(pairId: string | undefined, given: NewTopic): Promise<Topic> {
  const topic: Topic = {
    category: 'other',
    ...given,
    ...(pairId ? { pairId } : {}),
    id: newId(),
    state: 'new',
    carries: 0,
    createdAt: Date.now(),
  };
  if (isShared(topic))
    await changeNotebook(topic.pairId, (doc) => writeFields(doc, 'topics', topic.id, topic));
  else await db.topics.add(topic);
  return topic;
}

export async function changeTopic(
  topicId: string,
  fields: Partial<Omit<Topic, 'id' | 'pairId'>>,
): Promise<void> {
  const topic = await db.topics.get(topicId);
  if (!topic) return;
  if (isShared(topic))
    await changeNotebook(topic.pairId, (doc) => writeFields(doc, 'topics', topicId, fields));
  else await db.topics.update(topicId, fields);
}

/** Shows a private topic to the other one: from now on it is in the pair's notebook. */
export async function showTopic(topicId: string): Promise<void> {
  const topic = await db.topics.get(topicId);
  if (!topic?.pairId || !topic.isPrivate) return;
  const { pairId, isPrivate: _, ...rest } = topic;
  const shown = { ...rest, pairId };
  // One transaction: a row that is neither private nor in the notebook would be gone with the next change.
  await db.transaction('rw', notebookTables, async () => {
    await db.topics.put(shown);
    await changeNotebook(pairId, (doc) => writeFields(doc, 'topics', topicId, shown));
  });
}

/** Puts a topic away without having talked about it; it can be taken up again. */
export const dropTopic = (topicId: string): Promise<void> => changeTopic(topicId, { state: 'dropped' });

/** Takes up again what was put away; however often it waited before, it is not asked about at once. */
export async function takeUpTopic(topicId: string): Promise<void> {
  const topic = await db.topics.get(topicId);
  if (topic?.state !== 'dropped') return;
  const { carries } = topic;
  await changeTopic(topicId, { state: carries > 0 ? 'carried' : 'new', wantedAt: carries || undefined });
}

/** What this pair put away, the newest first. */
export const droppedTopics = async (pairId: string): Promise<Topic[]> =>
  (await db.topics.where('pairId').equals(pairId).toArray())
    .filter(({ state }) => state === 'dropped')
    .sort((a, b) => b.createdAt - a.createdAt);

/** Still wanted, after it was carried over again and again: it is not asked about until it waited as long again. */
export async function keepTopic(topicId: string): Promise<void> {
  const topic = await db.topics.get(topicId);
  if (topic) await changeTopic(topicId, { wantedAt: topic.carries });
}

export const setTopicTalked = (topicId: string, sessionId: string, isTalked: boolean): Promise<void> =>
  changeTopic(topicId, isTalked ? { state: 'talked', sessionId } : { state: 'new', sessionId: undefined });

/** The talk goes on to something else: a fixed theme that was open has had its time. */
export async function leaveTopic(topicId: string, sessionId: string): Promise<void> {
  const topic = await db.topics.get(topicId);
  if (topic?.isFixed && topic.state === 'new') await setTopicTalked(topicId, sessionId, true);
}

export async function removeTopic(topicId: string): Promise<void> {
  const topic = await db.topics.get(topicId);
  if (!topic) return;
  if (isShared(topic)) await changeNotebook(topic.pairId, (doc) => removeThing(doc, 'topics', topicId));
  else await db.topics.delete(topicId);
}

/** What this pair agreed to talk about: open topics, and those talked about in the session given. */
export async function agenda(pairId: string, sessionId?: string): Promise<Topic[]> {
  const topics = await db.topics.where('pairId').equals(pairId).toArray();
  const pair = await db.pairs.get(pairId);
  return inAgendaOrder(
    topics.filter(
      (topic) =>
        topic.state === 'new' ||
        topic.state === 'carried' ||
        (sessionId && topic.sessionId === sessionId && topic.state === 'talked'),
    ),
    pair?.personId,
    pair?.memberIs,
  );
}

export const topicsOfSession = (sessionId: string): Promise<Topic[]> =>
  db.topics.where('sessionId').equals(sessionId).toArray();

/** All topics this pair ever had, by id; for titles above a record. */
export const topicsById = async (pairId: string): Promise<Map<string, Topic>> =>
  new Map((await db.topics.where('pairId').equals(pairId).toArray()).map((topic) => [topic.id, topic]));

/** Topics without a pair, written down for later. */
export const looseTopics = (): Promise<Topic[]> =>
  db.topics.filter((topic) => !topic.pairId && topic.state === 'new').toArray();

/** When a 1on1 ended or did not take place: what was not talked about waits for the next one. */
export async function carryOpenTopics(pairId: string): Promise<void> {
  const open = await db.topics
    .where('pairId')
    .equals(pairId)
    .filter((topic) => topic.state === 'new' || topic.state === 'carried')
    .toArray();
  const carried = ({ carries }: Topic) => ({ state: 'carried' as const, carries: carries + 1 });
  for (const topic of open) if (topic.isPrivate) await db.topics.update(topic.id, carried(topic));
  const shared = open.filter(isShared);
  if (shared.length === 0) return;
  await changeNotebook(pairId, (doc) => {
    for (const topic of shared) {
      // Fixed themes come up by themselves next time.
      if (topic.isFixed) removeThing(doc, 'topics', topic.id);
      else writeFields(doc, 'topics', topic.id, carried(topic));
    }
  });
}
