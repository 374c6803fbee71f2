import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { type BrowserOptions, startBrowser } from './browser-process.ts';
import { connectDevTools, type DevTools, type Target } from './devtools.ts';

/** What npm run build makes, unless another built one is to be looked at. */
export const extensionDir =
  process.env.ENGAWA_EXTENSION ?? join(import.meta.dirname, '../.output/chrome-mv3');

export type LaunchOptions = BrowserOptions & {
  extension?: string;
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
  ended: Promise<void>;
};

export async function launchExtension(options: LaunchOptions): Promise<RunningExtension> {
  const extension = options.extension ?? extensionDir;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No built extension in ${extension}: npm run build`);
  const browser = await startBrowser(options, extension);
  try {
    const devTools = await connectDevTools(browser.address);
    const extensionId = await loadedExtension(devTools);
    const { context } = await connect(browser.address);
    return {
      context,
      extensionId,
      devTools,
      openPanel: panelOpener(devTools, extensionId, browser.address),
      stopServiceWorker: () => stopServiceWorker(context, devTools, extensionId),
      close: async () => {
        // A person may have closed the window first.
        await devTools.send('Browser.close').catch(() => undefined);
        await browser.ended;
      },
      kill: browser.kill,
      ended: browser.ended,
    };
  } catch (error) {
    await browser.kill();
    throw error;
  }
}

/** Pages stay as they are: hidden when another tab is in front, dark when the browser is. */
async function connect(address: string): Promise<{ connection: Browser; context: BrowserContext }> {
  const connection = await chromium.connectOverCDP(address, { noDefaults: true });
  const context = connection.contexts()[0];
  if (!context) throw new Error('The browser shows no window.');
  context.setDefaultTimeout(10_000);
  return { connection, context };
}

async function loadedExtension(devTools: DevTools): Promise<string> {
  const isOurs = ({ type, url }: Target) =>
    type === 'service_worker' && url.startsWith('chrome-extension://');
  const targets = await devTools.waitForTarget('the extension starts', (all) => all.some(isOurs));
  return new URL(targets.find(isOurs)?.url ?? '').host;
}

/**
 * Playwright overlooks a side panel that opens while it is connected (its target begins as "other"), but lists one
 * that is already open: so each panel gets a connection of its own. Seen with Chromium 156, Playwright 1.65.
 */
function panelOpener(devTools: DevTools, extensionId: string, address: string) {
  const url = `chrome-extension://${extensionId}/sidepanel.html`;
  const isPanel = (target: Target) => target.type === 'page' && target.url === url;
  let last: Browser | undefined;
  return async (meetingPage: Page): Promise<Page> => {
    await clickButton(meetingPage);
    await devTools.waitForTarget('the side panel opens', (all) => all.some(isPanel));
    await last?.close();
    const { connection, context } = await connect(address);
    last = connection;
    const arrived = context.pages().map((page) => page.waitForURL(url).then(() => page));
    const panel = await Promise.any(arrived).catch(() => {
      throw new Error('The side panel is open but cannot be reached.');
    });
    await panel.waitForLoadState();
    return panel;
  };
}

/** Our button stands in the top page or, where the meeting runs in a frame, in that one. */
async function clickButton(meetingPage: Page): Promise<void> {
  const buttons = meetingPage.frames().map((frame) => frame.locator('engawa-button'));
  const shown = buttons.map((button) => button.waitFor().then(() => button));
  const button = await Promise.any(shown).catch(() => {
    throw new Error(`Our button does not appear in ${meetingPage.url()}`);
  });
  await button.click();
}

async function stopServiceWorker(
  context: BrowserContext,
  devTools: DevTools,
  extensionId: string,
): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await devTools.waitForTarget(
    'the service worker stops',
    (all) => !all.some(({ type, url }) => type === 'service_worker' && url.includes(extensionId)),
  );
  await session.detach();
}
