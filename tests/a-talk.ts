import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/capture/store';
import type { Scope } from '@/lib/consent/schema';
import { agree } from '@/lib/consent/store';
import { addPair, type NewPair } from '@/lib/pairs/store';
import { me, renamePerson } from '@/lib/people/store';
import type { Utterance } from '@/lib/sessions/schema';
import { startSession } from '@/lib/sessions/store';

export const sato: NewPair = {
  name: '佐藤 花子',
  relation: 'line',
  memberIs: 'other',
  packId: 'general',
  cadence: 'biweekly',
  lengthMin: 30,
};

/** The content script of the Meet tab that the talk below is held in. */
export const meetPage = (fields: Partial<Sender> = {}): Sender => ({
  id: browser.runtime.id,
  url: 'https://meet.google.com/abc-defg-hij',
  frameId: 0,
  tab: { id: 7 },
  ...fields,
});

/** 田中 一郎 (me) and 佐藤 花子 in a Meet call in tab 7; with a scope both have said yes to it. */
export async function startTalk(scope?: Scope, days = 90) {
  const self = await me();
  await renamePerson(self.id, '田中 一郎');
  const pair = await addPair(sato);
  const call = { tabId: 7, platform: 'meet', meetingKey: 'abc-defg-hij' } as const;
  const session = await startSession(pair.id, 'call', 30, call);
  if (scope) await agree(session.id, scope, days);
  return { self, pair, session };
}

let count = 0;

/** One caption of 佐藤 花子, unless the fields say otherwise. */
export function utterance(sessionId: string, text: string, fields: Partial<Utterance> = {}): Utterance {
  count += 1;
  const startedAt = 1_000 * count;
  return {
    id: `u${count}`,
    sessionId,
    speaker: '佐藤 花子',
    text,
    startedAt,
    updatedAt: startedAt + 500,
    revision: 1,
    isSettled: true,
    ...fields,
  };
}

/** What the page sends at once. */
export const batch = (sessionId: string, ...utterances: Utterance[]) => ({ sessionId, utterances, talk: [] });
