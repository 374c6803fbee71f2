import type { Page } from 'playwright/test';
import { meetingUrls } from '../../pages/serve.ts';
import type { Played } from '../../pages/stage.ts';
import type { Talk } from '../../pages/talks/talk.ts';

export type Call = keyof typeof meetingUrls;

/** The two people of every test: 田中 looks on, 佐藤 is the member. */
export const two = { me: '田中 誠', other: '佐藤 花子' };

/** Enters a call of the given kind with captions on. Zoom's stage stands in the page's own frame. */
export async function join(page: Page, call: Call, query: Record<string, string> = {}): Promise<void> {
  const url = new URL(meetingUrls[call]);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  await page.goto(url.href);
  await enter(page);
}

/** Enters the call again after the page was loaded anew. */
export async function enter(page: Page): Promise<void> {
  await page.waitForFunction(() => window.stage !== undefined);
  await page.evaluate((names) => {
    window.stage.enter('in-call');
    window.stage.people([names.me, names.other]);
    window.stage.self(names.me);
    window.stage.captions(true);
  }, two);
}

type How = { speed?: number; faults?: boolean; seed?: number };

/** Plays a talk with 田中 as the one who looks on. @returns what should be kept, as the page labels it */
export async function play(page: Page, talk: Talk, how: How = {}): Promise<string[]> {
  const ours = { ...talk, people: [two.me, two.other] };
  const played = await page.evaluate(([script, options]) => window.stage.play(script as never, options), [
    ours,
    { speed: 8, ...how },
  ] as const);
  return played.map(({ shown, text }: Played) => `${shown}: ${text}`);
}

/** One finished caption line. */
export const say = (page: Page, speaker: string, text: string): Promise<string> =>
  page.evaluate(([who, what]) => window.stage.open(who, what), [speaker, text] as const);
