import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildExtension } from '../build-extension.ts';
import type { RunningExtension } from '../launch-extension.ts';
import { browserFor, extensionTab, firstPage, withBrowser } from './browser.ts';
import { enterCall, keptWhenQuiet, playTalk } from './call.ts';
import type { RehearsalOptions } from './options.ts';
import { preparePair, startWithConsent, writeAlong } from './pair.ts';
import { report } from './report.ts';
import { openScreen, type Screen } from './screen.ts';

/** A whole 1on1 as one of the two sees it. */
export async function rehearseOne(options: RehearsalOptions): Promise<void> {
  buildExtension();
  browserFor(options);
  const screen = await openScreen(options.headless);
  try {
    await withBrowser({ screen }, options, (running) => show(running, screen, options));
  } finally {
    screen.close();
  }
}

async function show(running: RunningExtension, screen: Screen, options: RehearsalOptions): Promise<void> {
  const page = await firstPage(running);
  const tab = await extensionTab(running);
  await preparePair(tab, options);
  await tab.close();
  await enterCall(page, options);
  const panel = await running.openPanel(page);
  await startWithConsent(panel, options);
  console.log(`The talk ${options.talk} is played on ${new URL(page.url()).host}.`);
  const speed = options.speed ?? (screen.kind === 'real' ? 4 : 20);
  const [spoken] = await Promise.all([playTalk(page, options, speed), writeAlong(panel, options)]);
  const kept = await keptWhenQuiet(panel);
  console.log(
    report({ kept, spoken, pictures: await takePictures({ page, panel, screen, folder: options.shots }) }),
  );
  if (screen.kind !== 'real') return;
  console.log('The browser stays open until you close it.');
  await running.ended;
}

type Scene = { page: Page; panel: Page; screen: Screen; folder: string };

async function takePictures({ page, panel, screen, folder }: Scene): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  await page.screenshot({ path: at('call.png') });
  await panel.screenshot({ path: at('panel.png') });
  if (!screen.shoot) return [at('call.png'), at('panel.png')];
  await screen.shoot(at('window.png'));
  return [at('call.png'), at('panel.png'), at('window.png')];
}
