import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { meetingUrls } from '../../tests/pages/serve.ts';
import type { Talk } from '../../tests/pages/talks/talk.ts';
import type { RehearsalOptions } from './options.ts';
import { type Kept, keptSoFar, type Spoken } from './report.ts';

/** The name of whoever looks on stands first. */
export type People = Talk['people'];

export async function enterCall(
  page: Page,
  { platform, language }: Pick<RehearsalOptions, 'platform' | 'language'>,
  people?: People,
): Promise<void> {
  const url = new URL(meetingUrls[platform]);
  url.searchParams.set('language', language);
  await page.goto(url.href);
  await page.waitForFunction(() => window.stage !== undefined);
  await page.evaluate((names) => {
    window.stage.enter('in-call');
    if (names) window.stage.people(names);
    if (names) window.stage.self(names[0]);
    window.stage.captions(true);
  }, people);
}

/** Plays the talk to its end. @returns what was said */
export async function playTalk(
  page: Page,
  options: Pick<RehearsalOptions, 'talk' | 'faults'>,
  speed: number,
  people?: People,
): Promise<Spoken> {
  const written = await loadTalk(options.talk);
  const talk = people ? { ...written, people } : written;
  const played = await page.evaluate(([script, how]) => window.stage.play(script, how), [
    talk,
    { speed, faults: options.faults },
  ] as const);
  return { turns: played.length, characters: played.reduce((sum, { text }) => sum + [...text].length, 0) };
}

/** Captions arrive in batches: the talk is kept when nothing has been added for three looks. */
export async function keptWhenQuiet(panel: Page): Promise<Kept> {
  let kept = await keptSoFar(panel);
  for (let quiet = 0; quiet < 3; ) {
    await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    const now = await keptSoFar(panel);
    quiet = now.utterances === kept.utterances && now.characters === kept.characters ? quiet + 1 : 0;
    kept = now;
  }
  return kept;
}

async function loadTalk(name: string): Promise<Talk> {
  const file = join(import.meta.dirname, '../../tests/pages/talks', `${name}.ts`);
  const exported: Record<string, Talk> = await import(pathToFileURL(file).href);
  const talk = Object.values(exported).find((value) => Array.isArray(value.turns));
  if (!talk) throw new Error(`${file} holds no talk.`);
  return talk;
}
