import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { servePages } from '../../tests/pages/serve.ts';
import { findBrowser } from '../find-browser.ts';
import { launchExtension, type RunningExtension } from '../launch-extension.ts';
import type { RehearsalOptions } from './options.ts';
import { isWithoutDisplay, type Screen, type Size, windowSize } from './screen.ts';

type Where = { screen: Screen; size?: Size };

/** A browser with a fresh profile, in which the saved meeting pages are served. It and its profile are gone afterwards. */
export async function withBrowser<Result>(
  { screen, size = windowSize }: Where,
  options: RehearsalOptions,
  use: (running: RunningExtension) => Promise<Result>,
): Promise<Result> {
  const profileDir = mkdtempSync(join(tmpdir(), 'engawa-rehearsal-'));
  try {
    const running = await launchExtension({
      browser: browserFor(options),
      profileDir,
      headless: screen.kind === 'none',
      locale: options.language === 'ja' ? 'ja-JP' : 'en-US',
      theme: options.theme,
      size,
      env: screen.env,
    });
    const close = () => void running.close();
    process.once('SIGINT', close);
    try {
      await servePages(running.context);
      return await use(running);
    } finally {
      process.off('SIGINT', close);
      await running.close();
    }
  } finally {
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Installs what is missing, a virtual screen among it. To be asked before a screen is opened. */
export const browserFor = ({ headless }: RehearsalOptions): string =>
  findBrowser({ screen: isWithoutDisplay && !headless });

export const firstPage = async ({ context }: RunningExtension): Promise<Page> =>
  context.pages()[0] ?? context.newPage();

export async function extensionTab(
  { context, extensionId }: RunningExtension,
  path = 'sidepanel.html',
): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${extensionId}/${path}`);
  return tab;
}
