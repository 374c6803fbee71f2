import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { servePages } from '../../../tests/pages/serve.ts';
import { buildExtension } from '../../build-extension.ts';
import { findBrowser } from '../../find-browser.ts';
import { launchExtension, type RunningExtension } from '../../launch-extension.ts';

/** Starts a browser on the profile; again after a kill. Without an `extension` it is ours that is loaded. */
export type Launch = (extension?: string) => Promise<RunningExtension>;

/** A profile of its own for what is measured. Its browsers, and then the profile, are gone afterwards. */
export async function withProfile<Result>(use: (launch: Launch) => Promise<Result>): Promise<Result> {
  buildExtension();
  const browser = findBrowser();
  const profileDir = mkdtempSync(join(tmpdir(), 'engawa-bench-'));
  const started: RunningExtension[] = [];
  try {
    return await use(async (extension) => {
      const running = await launchExtension({ browser, profileDir, ...(extension ? { extension } : {}) });
      started.push(running);
      await servePages(running.context);
      return running;
    });
  } finally {
    await Promise.all(started.map((running) => running.close()));
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const firstPage = async ({ context }: RunningExtension): Promise<Page> =>
  context.pages()[0] ?? context.newPage();
