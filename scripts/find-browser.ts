import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { canInstallDebianPackages, installDebianPackages, isCommand } from './debian-packages.ts';

const minutes = 60_000;

/** Since version 137 the browsers sold as Chrome and Edge ignore `--load-extension`. */
const needed =
  'Engawa needs Chromium or Chrome for Testing (Chrome and Edge no longer load an unpacked extension).';

export type BrowserNeeds = {
  /** A virtual screen, so that a real window can be shown where there is none. */
  screen?: boolean;
};

/** The path of a browser that loads our extension; installs one, and Japanese letters, where that is possible. */
export function findBrowser(needs: BrowserNeeds = {}): string {
  const chosen = process.env.ENGAWA_CHROMIUM;
  if (chosen && !isUsable(chosen))
    throw new Error(`ENGAWA_CHROMIUM is ${chosen}, which does not start. ${needed}`);
  const browser = chosen ?? usualPlaces().find(isUsable) ?? installed();
  if (canInstallDebianPackages()) installDebianPackages(missingPackages(browser, needs));
  return browser;
}

export function hasScreen(): boolean {
  return isCommand('Xvfb');
}

function usualPlaces(): string[] {
  const home = process.env.HOME ?? '';
  const local = process.env.LOCALAPPDATA ?? '';
  const programs = process.env.PROGRAMFILES ?? '';
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    chromium.executablePath(),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(local, 'Chromium', 'Application', 'chrome.exe'),
    join(programs, 'Chromium', 'Application', 'chrome.exe'),
  ];
}

/** A browser that was downloaded may still lack the libraries that it needs, so it is started once. */
function isUsable(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: minutes });
  return status === 0 && /^(Chromium|Google Chrome for Testing) /m.test(stdout);
}

function installed(): string {
  console.log('No Chromium found: trying to install one.');
  const download = join(import.meta.dirname, '../node_modules/playwright/cli.js');
  spawnSync(process.execPath, [download, 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: 10 * minutes,
  });
  if (isUsable(chromium.executablePath())) return chromium.executablePath();
  if (canInstallDebianPackages()) installDebianPackages(['chromium', 'chromium-l10n', 'fonts-noto-cjk']);
  const browser = usualPlaces().find(isUsable);
  if (browser) return browser;
  throw new Error(
    `${needed} None was found and none could be installed. Install one and set ENGAWA_CHROMIUM to its path.`,
  );
}

function missingPackages(browser: string, needs: BrowserNeeds): string[] {
  const packages: string[] = [];
  if (!hasJapaneseLetters()) packages.push('fonts-noto-cjk');
  if (isDebians(browser) && !existsSync('/usr/lib/chromium/locales/ja.pak')) packages.push('chromium-l10n');
  if (needs.screen && !hasScreen()) packages.push('xvfb');
  return packages;
}

/** Debian keeps every language of its Chromium but American English in a package of its own. */
function isDebians(browser: string): boolean {
  return existsSync('/usr/lib/chromium/locales') && dirname(realpathSync(browser)).startsWith('/usr');
}

function hasJapaneseLetters(): boolean {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  const { stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

if (import.meta.main) console.log(findBrowser({ screen: process.argv.includes('--screen') }));
