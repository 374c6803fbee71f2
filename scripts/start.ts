import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { servePages } from '../tests/pages/serve.ts';
import { buildExtension } from './build-extension.ts';
import { findBrowser } from './find-browser.ts';
import { launchExtension, type RunningExtension } from './launch-extension.ts';
import { enterCall, keptWhenQuiet, playTalk } from './rehearsal/call.ts';
import { help, type RehearsalOptions, readOptions } from './rehearsal/options.ts';
import { preparePair, startWithConsent, writeAlong } from './rehearsal/pair.ts';
import { report } from './rehearsal/report.ts';
import { isWithoutDisplay, openScreen, type Screen, windowSize } from './rehearsal/screen.ts';

async function rehearse(options: RehearsalOptions): Promise<void> {
  buildExtension();
  const browser = findBrowser({ screen: isWithoutDisplay && !options.headless });
  const screen = await openScreen(options.headless);
  const profileDir = mkdtempSync(join(tmpdir(), 'engawa-rehearsal-'));
  try {
    const running = await launchExtension({
      browser,
      profileDir,
      headless: screen.kind === 'none',
      locale: options.language === 'ja' ? 'ja-JP' : 'en-US',
      theme: options.theme,
      size: windowSize,
      env: screen.env,
    });
    try {
      await show(running, screen, options);
    } finally {
      await running.close();
    }
  } finally {
    screen.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function show(running: RunningExtension, screen: Screen, options: RehearsalOptions): Promise<void> {
  const { context } = running;
  process.once('SIGINT', () => void running.close());
  await servePages(context);
  const page = context.pages()[0] ?? (await context.newPage());
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

async function extensionTab({ context, extensionId }: RunningExtension): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  return tab;
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

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await rehearse(options);
  else console.log(help);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
