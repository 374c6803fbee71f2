import { platformFor } from '../platforms';

/** The `platform:key` that a pair remembers of its meeting links; undefined where a link is none of a meeting. */
export function keyOfLink(link: string): string | undefined {
  const opened = asOpened(link);
  if (!URL.canParse(opened)) return undefined;
  const url = new URL(opened);
  const platform = platformFor(url);
  const key = platform?.meetingKey(url);
  return platform && key ? `${platform.id}:${key}` : undefined;
}

/** Zoom's invitations name another address than the one at which its page then runs. */
const asOpened = (link: string): string =>
  link
    .replace(/^(https:\/\/(?:[\w-]+\.)*zoom\.us)\/[jw]\/(\d+)/, '$1/wc/join/$2')
    .replace(/^(https:\/\/(?:[\w-]+\.)*zoom\.us)\/my\//, '$1/wc/my/');
