import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type PlaywrightTestOptions,
  type TestInfo,
  type Worker,
} from 'playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { launchExtension, type RunningExtension } from '../../scripts/launch-extension.ts';
import { servePages } from '../pages/serve.ts';
import { catchDownloads, type Downloads } from './downloads.ts';
import { emptyTrace, type Trace, type Watch, watchExtension } from './watch-extension.ts';

export { expect };

export type ExtensionPage = 'sidepanel' | 'popup' | 'options' | 'workspace';

/** The extension in a browser of its own; `context` is another one after `reopen`. */
export type Extension = {
  readonly id: string;
  readonly context: BrowserContext;
  readonly profileDir: string;
  readonly trace: Trace;
  newPage(): Promise<Page>;
  /** An extension page in a tab of its own. */
  openPage(name: ExtensionPage, hash?: string): Promise<Page>;
  /** The real side panel, opened by a click in the meeting page. */
  openPanel(meetingPage: Page): Promise<Page>;
  serviceWorker(): Promise<Worker>;
  stopServiceWorker(): Promise<void>;
  /** Does something that ends in a download, on any page or the panel, and waits for the whole file. */
  download(act: () => Promise<unknown>): Promise<{ name: string; path: string }>;
  /** As it is, every page believes it is in front and in focus. With `false`, a page behind another tab is hidden. */
  keepInFront(isInFront: boolean): Promise<void>;
  killBrowser(): Promise<void>;
  closeBrowser(): Promise<void>;
  /** The same profile again, after `killBrowser` or `closeBrowser`. */
  reopen(): Promise<void>;
  expectNoForeignRequests(): void;
  expectNoErrors(): void;
};

type Fixtures = {
  extension: Extension;
  /** The other one's, on another computer. */
  secondExtension: Extension;
  /** Of somebody else, who shares with one of the two. */
  thirdExtension: Extension;
  context: BrowserContext;
  page: Page;
};

type Options = Pick<PlaywrightTestOptions, 'locale' | 'timezoneId' | 'colorScheme'> & { browserPath: string };

async function inOwnBrowser(
  { browserPath, locale, timezoneId, colorScheme }: Options,
  use: (extension: Extension) => Promise<void>,
  testInfo: TestInfo,
): Promise<void> {
  const profileDir = mkdtempSync(join(tmpdir(), 'engawa-profile-'));
  const trace = emptyTrace();
  const launch = async () => {
    const running = await launchExtension({
      browser: browserPath,
      profileDir,
      locale: locale ?? 'ja-JP',
      timeZone: timezoneId ?? 'Asia/Tokyo',
      theme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    const watch = await watchExtension(running.devTools, trace);
    await servePages(running.context);
    const downloads = await catchDownloads(running.devTools, profileDir);
    return { ...running, ...watch, ...downloads };
  };
  const driver = await drive(launch, { profileDir, trace });
  await use(driver.extension);
  await driver.finish(testInfo);
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
}

/** `locale`, `timezoneId` and `colorScheme` (`test.use`) are those of the whole browser. */
export const test = base.extend<Fixtures, { browserPath: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads here what a fixture needs.
  browserPath: [async ({}, use) => use(findBrowser()), { scope: 'worker' }],
  extension: inOwnBrowser,
  secondExtension: inOwnBrowser,
  thirdExtension: inOwnBrowser,
  context: async ({ extension }, use) => use(extension.context),
  page: async ({ extension }, use) => use(extension.context.pages()[0] ?? (await extension.newPage())),
});

type Kept = { profileDir: string; trace: Trace };

async function drive(
  launch: () => Promise<RunningExtension & Watch & Downloads>,
  { profileDir, trace }: Kept,
) {
  let running = await launch();
  let isRunning = true;

  const end = async (how: 'kill' | 'close') => {
    isRunning = false;
    await running[how]();
  };
  const newPage = () => running.context.newPage();
  const extension: Extension = {
    get id() {
      return running.extensionId;
    },
    get context() {
      return running.context;
    },
    profileDir,
    trace,
    newPage,
    openPage: async (name, hash = '') => {
      const page = await newPage();
      await page.goto(`chrome-extension://${running.extensionId}/${name}.html${hash}`);
      return page;
    },
    openPanel: (meetingPage) => running.openPanel(meetingPage),
    serviceWorker: async () =>
      running.context.serviceWorkers()[0] ?? running.context.waitForEvent('serviceworker'),
    stopServiceWorker: () => running.stopServiceWorker(),
    download: (act) => running.download(act),
    keepInFront: (isInFront) => running.keepInFront(isInFront),
    killBrowser: () => end('kill'),
    closeBrowser: () => end('close'),
    reopen: async () => {
      running = await launch();
      isRunning = true;
    },
    expectNoForeignRequests: () => expect(trace.foreignRequests).toEqual([]),
    expectNoErrors: () => expect([...trace.errors, ...trace.cspViolations]).toEqual([]),
  };
  const finish = async (testInfo: TestInfo) => {
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('trace', {
        body: JSON.stringify(trace, null, 2),
        contentType: 'application/json',
      });
    }
    if (isRunning) await running.close();
  };
  return { extension, finish };
}
