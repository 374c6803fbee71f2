import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type BrowserOptions = {
  browser: string;
  /** Kept between two launches to see what survives. */
  profileDir: string;
  headless?: boolean;
  /** Of the browser itself, so that panel, pages and service worker agree. */
  locale?: string;
  timeZone?: string;
  theme?: 'light' | 'dark';
  size?: { width: number; height: number };
  env?: Record<string, string>;
};

export type BrowserProcess = {
  /** Where its debugging port listens. */
  address: string;
  ended: Promise<void>;
  /** As if the power went: no event, no flush, no goodbye. */
  kill(): Promise<void>;
};

/**
 * Started by us rather than by Playwright, which makes every page believe that it is visible and in focus: then no
 * test could tell what happens to captions in a hidden tab.
 */
export async function startBrowser(options: BrowserOptions, extension: string): Promise<BrowserProcess> {
  const browser = spawn(options.browser, flags(options, extension), {
    // A process group of its own, so that all its processes can be killed in one blow; Windows has none.
    detached: process.platform !== 'win32',
    env: environment(options),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(browser, 'exit').then(() => undefined);
  const killNow = () => {
    if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
    process.kill(process.platform === 'win32' ? browser.pid : -browser.pid, 'SIGKILL');
  };
  process.once('exit', killNow);
  ended.finally(() => process.off('exit', killNow));
  return {
    address: await listening(browser.stderr, ended),
    ended,
    kill: async () => {
      killNow();
      await ended;
    },
  };
}

async function listening(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  const lines = createInterface({ input: output });
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    // Read to the end: a full pipe would stop the browser.
    lines.on('line', (line) => {
      said.push(line);
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
      if (said.length > 50) said.shift();
    });
    ended.then(() => reject(new Error(`The browser did not start.\n${said.join('\n')}`)));
  });
}

const always = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--force-color-profile=srgb',
  '--password-store=basic',
  '--use-mock-keychain',
  '--remote-debugging-port=0',
  // Served pages are answered before any name is looked up; whatever else is asked for fails at once.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  '--window-position=0,0',
];

function flags(options: BrowserOptions, extension: string): string[] {
  const { locale = 'ja-JP', theme, headless = true, size = { width: 1360, height: 860 } } = options;
  return [
    ...always,
    `--user-data-dir=${options.profileDir}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--lang=${locale}`,
    `--accept-lang=${locale},${locale.slice(0, 2)}`,
    `--window-size=${size.width},${size.height}`,
    ...(theme === 'dark' ? ['--force-dark-mode'] : []),
    // A window is there to be looked at: no bar across it that warns of the flags above.
    ...(headless ? ['--headless=new', '--hide-scrollbars'] : ['--test-type']),
    'about:blank',
  ];
}

function environment(options: BrowserOptions): NodeJS.ProcessEnv {
  const { locale = 'ja-JP', timeZone = 'Asia/Tokyo', env } = options;
  return { ...process.env, TZ: timeZone, LANGUAGE: locale.replace('-', '_'), ...env };
}
