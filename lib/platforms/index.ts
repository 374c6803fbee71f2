import { meet } from './meet';
import type { Platform } from './platform';
import { teams } from './teams';
import { zoom } from './zoom';

export const platforms: Platform[] = [meet, zoom, teams];

/** The form for this page, by the same patterns that the manifest uses. */
export const platformFor = (url: URL): Platform | undefined =>
  platforms.find((platform) => platform.matches.some((pattern) => isMatch(url, pattern)));

function isMatch(url: URL, pattern: string): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)\*$/.exec(pattern) ?? [];
  const base = host.replace(/^\*\./, '');
  const isHost = url.hostname === base || (host !== base && url.hostname.endsWith(`.${base}`));
  return url.protocol === 'https:' && isHost && url.pathname.startsWith(path);
}
