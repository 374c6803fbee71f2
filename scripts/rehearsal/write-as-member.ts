import type { Locator, Page } from 'playwright';
import type { RehearsalOptions } from './options.ts';
import { words } from './words.ts';

/**
 * The other one writes in the same memo: as soon as its first line has arrived, one line above it, while more is written
 * below; and one at the end, once all is there.
 */
export async function writeAsMember(
  panel: Page,
  { language }: Pick<RehearsalOptions, 'language'>,
): Promise<void> {
  const w = words[language];
  const memo = panel.getByRole('textbox', { name: w.memoLabel });
  await arrived(memo, w.memo[0]);
  await memo.click();
  await panel.keyboard.press('ControlOrMeta+Home');
  await panel.keyboard.type(`${w.memberAbove}\n\n`, { delay: 20 });
  await arrived(memo, w.memo.at(-1));
  await memo.click();
  await panel.keyboard.press('ControlOrMeta+End');
  await panel.keyboard.type(`\n${w.memberBelow}`, { delay: 20 });
}

/** Marks of headings and lists are drawn, not shown as they were typed. */
const arrived = (memo: Locator, line = ''): Promise<void> =>
  memo
    .getByText(line.replace(/^(# |- )?(\[ \] )?/, ''))
    .last()
    .waitFor();
