import type { Page } from 'playwright';
import { share } from '../../tests/e2e/pages/sharing.ts';
import { sharingWords } from '../../tests/e2e/pages/sharing-words.ts';
import type { RunningExtension } from '../launch-extension.ts';
import { extensionTab, firstPage } from './browser.ts';
import { enterCall, type People } from './call.ts';
import type { RehearsalOptions } from './options.ts';
import { preparePair } from './pair.ts';

type Look = Pick<RehearsalOptions, 'platform' | 'language'>;

/** Invitation, reply and pictures, as two would do it in a call; then both name the relay at `url`. */
export async function pairUp(
  manager: RunningExtension,
  member: RunningExtension,
  { url, options }: { url: string; options: Look },
): Promise<void> {
  const tab = await extensionTab(manager);
  await preparePair(tab, options);
  await tab.close();
  const ours = await extensionTab(manager, 'workspace.html#/pairs');
  const theirs = await extensionTab(member, 'workspace.html#/pairs');
  await share(ours, theirs, sharingWords[options.language]);
  for (const workspace of [ours, theirs]) {
    await setRelay(workspace, url);
    await workspace.close();
  }
}

/** As both would set it in their options. */
const setRelay = (extensionPage: Page, url: string): Promise<void> =>
  extensionPage.evaluate(
    (relay) => chrome.storage.local.set({ relay: { url: relay, credentials: { kind: 'none' } } }),
    url,
  );

/** One of the two, with the call in front and the panel beside it. */
export type Seat = { running: RunningExtension; page: Page; panel: Page };

export async function takeSeat(running: RunningExtension, people: People, options: Look): Promise<Seat> {
  const page = await firstPage(running);
  await enterCall(page, options, people);
  return { running, page, panel: await running.openPanel(page) };
}
