import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { connectDevTools, type DevTools } from './devtools.ts';

/** What npm run build makes, unless another built one is to be looked at. */
export const extensionDir = process.env.ENGAWA_EXTENSION ?? join(import.meta.dirname, '../.output/chrome-mv3');

export type LaunchOptions = {
  browser: string;
  /** Kept between two launches to see what survives. */
  profileDir: string;
  extension?: string;
  headless?: boolean;
  /** Of the browser itself, so that panel, pages and service worker agree. */
  locale?: string;
  timeZone?: string;
  theme?: 'light' | 'dark';
  size?: { width: number; height: number };
  env?: Record<string, string>;
  /** Called as soon as the browser answers, before any page is visited. */
  onDevTools?(devTools: DevTools): Promise<void>;
};

export type RunningExtension = {
  context: BrowserContext;
  extensionId: string;
  devTools: DevTools;
  /** By a real click on our button in the meeting page. */
  openPanel(meetingPage: Page): Promise<Page>;
  stopServiceWorker(): Promise<void>;
  close(): Promise<void>;
  /** As if the power went: no event, no flush, no goodbye. */
  kill(): Promise<void>;
};

export async function launchExtension(options: LaunchOptions): Promise<RunningExtension> {
  const extension = options.extension ?? extensionDir;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No built extension in ${extension}: npm run build`);
  const context = await chromium.launchPersistentContext(options.profileDir, {
    executablePath: options.browser,
    headless: options.headless ?? true,
    args: flags(options, extension),
    env: environment(options),
    viewport: null,
    colorScheme: null,
    handleSIGINT: false,
  });
  const port = debuggingPort(options.profileDir);
  const devTools = await connectDevTools(`ws://127.0.0.1:${port.number}${port.path}`);
  await options.onDevTools?.(devTools);
  const extensionId = await loadedExtension(devTools);
  const panels = panelOpener(devTools, extensionId, `http://127.0.0.1:${port.number}`);
  const pid = await browserPid(devTools);

  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  return {
    context,
    extensionId,
    devTools,
    openPanel: panels.open,
    stopServiceWorker: () => stopServiceWorker(context, devTools, extensionId),
    close: async () => {
      await panels.close();
      devTools.close();
      await context.close();
    },
    kill: async () => {
      // Playwright gives the browser a process group of its own; Windows has none.
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
      await gone;
      devTools.close();
    },
  };
}

function flags({ locale = 'ja-JP', theme, size = { width: 1360, height: 860 } }: LaunchOptions, extension: string): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Served pages are answered before any name is looked up; whatever else is asked for fails at once.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    `--lang=${locale}`,
    `--accept-lang=${locale},${locale.slice(0, 2)}`,
    `--window-size=${size.width},${size.height}`,
    '--window-position=0,0',
    ...(theme === 'dark' ? ['--force-dark-mode'] : []),
  ];
}

function environment({ locale = 'ja-JP', timeZone = 'Asia/Tokyo', env }: LaunchOptions): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), TZ: timeZone, LANGUAGE: locale.replace('-', '_'), ...env };
}

/** Written by the browser before Playwright is told that it runs. */
function debuggingPort(profileDir: string): { number: string; path: string } {
  const [number = '', path = ''] = readFileSync(join(profileDir, 'DevToolsActivePort'), 'utf8').split('\n');
  return { number, path };
}

async function loadedExtension(devTools: DevTools): Promise<string> {
  const isOurs = (target: { type: string; url: string }) => target.type === 'service_worker' && target.url.startsWith('chrome-extension://');
  const targets = await devTools.waitForTarget('the extension starts', (all) => all.some(isOurs));
  return new URL(targets.find(isOurs)?.url ?? '').host;
}

async function browserPid(devTools: DevTools): Promise<number> {
  const { processInfo } = await devTools.send<{ processInfo: { type: string; id: number }[] }>('SystemInfo.getProcessInfo');
  const browser = processInfo.find((process) => process.type === 'browser');
  if (!browser) throw new Error('The browser does not say which process it is.');
  return browser.id;
}

/**
 * Playwright overlooks a side panel that opens while it is connected (its target begins as "other"), but lists one
 * that is already open: so each panel gets a connection of its own. Seen with Chromium 156, Playwright 1.65.
 */
function panelOpener(devTools: DevTools, extensionId: string, address: string) {
  const url = `chrome-extension://${extensionId}/sidepanel.html`;
  let connection: Browser | undefined;
  const open = async (meetingPage: Page): Promise<Page> => {
    await clickButton(meetingPage);
    await devTools.waitForTarget('the side panel opens', (all) => all.some((one) => one.type === 'page' && one.url === url));
    await connection?.close();
    connection = await chromium.connectOverCDP(address, { noDefaults: true });
    const pages = connection.contexts().flatMap((context) => context.pages());
    const panel = pages.find((page) => page.url() === url);
    if (!panel) throw new Error('The side panel is open but cannot be reached.');
    await panel.waitForLoadState();
    return panel;
  };
  return { open, close: async () => connection?.close() };
}

/** Our button stands in the top page or, where the meeting runs in a frame, in that one. */
async function clickButton(meetingPage: Page): Promise<void> {
  const buttons = meetingPage.frames().map((frame) => frame.locator('engawa-button'));
  const button = await Promise.any(buttons.map((one) => one.waitFor().then(() => one)));
  await button.click();
}

async function stopServiceWorker(context: BrowserContext, devTools: DevTools, extensionId: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await devTools.waitForTarget('the service worker stops', (all) => !all.some((one) => one.type === 'service_worker' && one.url.includes(extensionId)));
  await session.detach();
}
