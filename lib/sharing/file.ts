import { db } from '../db';
import { me } from '../people/store';
import { ownIdIn, standOf, type Taken, takeEnvelope, takeGrant } from './documents';
import { type ExchangeProblem, exchangeFile, readExchange } from './exchange';
import { type News, newsBetween } from './news';
import type { Envelope } from './schema';
import { sealFor } from './sealing';
import { othersIn, type Refusal } from './space-row';

/** The text of a file for the other one: all that they have not confirmed, and what I have. */
export async function fileForOther(spaceId: string): Promise<string | undefined> {
  const space = await db.spaces.get(spaceId);
  if (space?.state !== 'shared') return undefined;
  const from = ownIdIn(space);
  const [to] = othersIn(space, from);
  if (!to) return undefined;
  const envelopes = await sealFor(spaceId, { isTelling: true });
  const createdAt = Date.now();
  await db.spaces.update(spaceId, { sentAt: createdAt });
  return exchangeFile({ space: spaceId, from, to: to.id, createdAt, grants: space.grants, envelopes });
}

export type TakenFile = {
  pairId: string;
  /** What is new in the pair's notebook and 1on1s. */
  news: News;
  /** Envelopes that wait for others, and those refused, by reason. */
  later: number;
  refused: Partial<Record<Refusal, number>>;
};

/** Takes an exchange file in: as often as you like, in any order. What is damaged in it is left out and counted. */
export async function takeFile(
  text: string,
): Promise<{ taken: TakenFile; problems?: never } | { taken?: never; problems: ExchangeProblem[] }> {
  const spaces = (await db.spaces.toArray()).filter(({ state }) => state === 'shared');
  const { file, problems } = readExchange(text, {
    ownId: (await me()).id,
    spaces: spaces.map(({ id }) => id),
  });
  const space = spaces.find(({ id }) => id === file?.space);
  if (!file || !space) return { problems: problems ?? [{ path: 'space', code: 'other-space' }] };
  const before = await standOf(space.pairId);
  const outcomes: Taken[] = [];
  for (const grant of file.grants) outcomes.push(await takeGrant(space.id, grant));
  for (const envelope of inOrder(file.envelopes)) outcomes.push(await takeEnvelope(space.id, envelope));
  await db.spaces.update(space.id, { receivedAt: Date.now() });
  const news = newsBetween(before, await standOf(space.pairId));
  return { taken: { pairId: space.pairId, news, ...counted(outcomes) } };
}

/** The notebook first: it names the sessions whose documents follow. */
const inOrder = (envelopes: Envelope[]): Envelope[] =>
  envelopes.toSorted((a, b) => Number(a.document !== 'notebook') - Number(b.document !== 'notebook'));

function counted(outcomes: Taken[]): Pick<TakenFile, 'later' | 'refused'> {
  const refused: TakenFile['refused'] = {};
  for (const outcome of outcomes)
    if (typeof outcome === 'object') refused[outcome.refused] = (refused[outcome.refused] ?? 0) + 1;
  return { later: outcomes.filter((outcome) => outcome === 'later').length, refused };
}
