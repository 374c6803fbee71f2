import type { RunningExtension } from '../launch-extension.ts';
import { firstPage } from './browser.ts';
import type { Screen } from './screen.ts';

/** Puts the browsers' windows next to each other, over the whole width of the screen. */
export async function standSideBySide(browsers: RunningExtension[], { kind }: Screen): Promise<void> {
  if (kind === 'none') return;
  for (const [index, running] of browsers.entries()) {
    const page = await firstPage(running);
    const { width, height } = await page.evaluate(() => ({
      width: screen.availWidth,
      height: screen.availHeight,
    }));
    const session = await page.context().newCDPSession(page);
    const { windowId } = await session.send('Browser.getWindowForTarget');
    const each = Math.floor(width / browsers.length);
    const bounds = { left: index * each, top: 0, width: each, height };
    await session.send('Browser.setWindowBounds', { windowId, bounds });
    await session.detach();
  }
}
