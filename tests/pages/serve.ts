import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Request, Route } from 'playwright';

/** A meeting of each kind. Add to the query: language=en, selfLabel=…, names=off, roster=on, view=lobby, paint=frames. */
export const meetingUrls = {
  meet: 'https://meet.google.com/abc-defg-hij?hs=122',
  zoom: 'https://app.zoom.us/wc/91234567890/join?ref_from=launch&pwd=secret',
  zoomTopLevel: 'https://example.zoom.us/wc/join/91234567890?pwd=secret',
  zoomLegacy: 'https://example.zoom.us/wc/join/91234567890?shape=legacy&names=off',
  teams: 'https://teams.microsoft.com/v2/',
  teamsGuest: 'https://teams.live.com/meet/9312345678901?p=secret&shape=guest',
  teamsLines: 'https://teams.cloud.microsoft/l/meetup-join/19%3ameeting_NzQ2%40thread.v2/0?shape=lines',
};

const folder = dirname(fileURLToPath(import.meta.url));
const types: Record<string, string> = { '.ts': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** Puts the saved pages under the vendors' real addresses. Nothing else is found there. */
export async function servePages(context: BrowserContext): Promise<void> {
  await context.route(isMeetingHost, async (route, request) => {
    const url = new URL(request.url());
    const file = url.pathname.startsWith('/pages/')
      ? url.pathname.slice('/pages/'.length)
      : pageFor(url, request);
    await answer(route, file);
  });
}

const isMeetingHost = ({ hostname }: URL) =>
  /^meet\.google\.com$|(^|\.)zoom\.us$|(^|\.)teams\.(microsoft\.com|live\.com|cloud\.microsoft)$/.test(
    hostname,
  );

function pageFor(url: URL, request: Request): string | undefined {
  if (!request.isNavigationRequest()) return undefined;
  if (url.hostname === 'meet.google.com')
    return /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(url.pathname) ? 'meet/index.html' : undefined;
  if (!url.hostname.endsWith('zoom.us'))
    return /^\/(v2|meet|l)\//.test(url.pathname) ? 'teams/index.html' : undefined;
  if (!/^\/wc\/(\d+\/|join\/\d+|start\/\d+|my\/)/.test(url.pathname)) return undefined;
  // Under app.zoom.us the meeting is in a frame of the same address.
  const isAround = url.hostname === 'app.zoom.us' && !request.frame().parentFrame();
  return isAround ? 'zoom/index.html' : 'zoom/client.html';
}

async function answer(route: Route, file: string | undefined): Promise<void> {
  const path = file && normalize(join(folder, file));
  const source = path?.startsWith(folder) ? await readFile(path, 'utf8').catch(() => undefined) : undefined;
  if (path === undefined || source === undefined) return route.fulfill({ status: 404, body: '' });
  const extension = extname(path);
  await route.fulfill({
    contentType: `${types[extension] ?? 'text/plain'}; charset=utf-8`,
    headers: headersFor(path),
    body: extension === '.ts' ? stripTypeScriptTypes(source) : source,
  });
}

function headersFor(path: string): Record<string, string> {
  if (path.endsWith('teams/index.html'))
    return { 'Content-Security-Policy': "require-trusted-types-for 'script'" };
  if (!path.includes('/zoom/')) return {};
  return { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'credentialless' };
}
