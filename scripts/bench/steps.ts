import type { Page } from 'playwright';
import { panel } from '../../tests/e2e/pages/panel.ts';
import type { Line } from '../bench.ts';
import { withProfile } from './scene/browsers.ts';
import { setUpPair } from './scene/talk.ts';

/**
 * Seconds by the keystroke-level model (Card, Moran, Newell 1983): a key of an average typist, and the thought before
 * each new thing. A Japanese character takes two keys.
 */
const keyS = 0.28;
const thoughtS = 1.35;
const keysPerCharacter = 2;

type Path = { keys: number; characters: number; thoughts: number };

/** What it takes to prepare a 1on1 and to wrap it up with the keyboard alone (product.md PRD-4: one minute, two). */
export async function measure(): Promise<Line[]> {
  return withProfile(async (launch) => {
    const running = await launch();
    const page = await running.context.newPage();
    await page.goto(`chrome-extension://${running.extensionId}/sidepanel.html`);
    await setUpPair(page);
    // As the panel opens: nothing has the focus yet.
    await page.reload();
    await page.getByRole('button', { name: '1on1を始める' }).waitFor();
    const prepared = await prepare(page);
    await panel.start(page);
    await page.getByRole('textbox', { name: '共有メモ' }).waitFor();
    const wrapped = await wrapUp(page);
    return [...linesOf('prepare', prepared), ...linesOf('wrap_up', wrapped)];
  });
}

function linesOf(name: string, { keys, characters, thoughts }: Path): Line[] {
  const seconds = (keys + characters * keysPerCharacter) * keyS + thoughts * thoughtS;
  return [
    { name: `${name}.keys`, value: keys, unit: 'count' },
    { name: `${name}.characters`, value: characters, unit: 'count' },
    { name: `${name}.estimate_s`, value: seconds, unit: 's' },
  ];
}

/** Two topics of the member for the next 1on1, from the panel as it opens. */
async function prepare(page: Page): Promise<Path> {
  const hand = handOn(page);
  await hand.to(/^話題を足す$/);
  await hand.press('Enter');
  await page.getByRole('textbox', { name: '話題', exact: true }).waitFor();
  for (const title of ['評価面談の前に整理したい', '新しい担当の進め方']) {
    await hand.write(title);
    await hand.press('Enter');
    await page.getByText(title, { exact: true }).first().waitFor();
  }
  return hand.path;
}

/** Ticks a topic, a TODO with its day, one good point, and the end, from the talk as it stands. */
async function wrapUp(page: Page): Promise<Path> {
  const hand = handOn(page);
  await hand.to(/^しめる$/);
  await hand.press('Enter');
  await page.getByRole('heading', { name: /をしめる$/ }).waitFor();
  await hand.to(/を話した$/);
  await hand.press('Space');
  await hand.to(/^TODO$/);
  await hand.write('資料を送る 金曜まで');
  await hand.press('Enter');
  await page.getByText('資料を送る', { exact: true }).waitFor();
  await hand.to(/^よかったことを書く$/);
  await hand.write('お客様の声を拾えていた');
  await hand.press('Enter');
  await page.getByText('お客様の声を拾えていた').waitFor();
  await hand.to(/^しめる$/);
  await hand.press('Enter');
  await page.getByRole('button', { name: '1on1を始める' }).waitFor();
  return hand.path;
}

/** Presses keys and counts them. */
function handOn(page: Page) {
  const path: Path = { keys: 0, characters: 0, thoughts: 0 };
  const press = async (key: string) => {
    path.keys++;
    await page.keyboard.press(key);
  };
  return {
    path,
    press,
    /** By Tab to the next control of this name. */
    async to(name: RegExp): Promise<void> {
      path.thoughts++;
      for (let count = 0; count < 120; count++) {
        await press('Tab');
        if (name.test(await page.evaluate(nameOfFocus))) return;
      }
      throw new Error(`Tab does not reach ${name}.`);
    },
    async write(text: string): Promise<void> {
      path.thoughts++;
      path.characters += text.length;
      await page.keyboard.insertText(text);
    },
  };
}

/** Runs in the page. */
function nameOfFocus(): string {
  const focused = document.activeElement;
  const label =
    focused?.getAttribute('aria-label') ?? (focused as HTMLInputElement | null)?.labels?.[0]?.textContent;
  return (label ?? focused?.textContent ?? '').trim();
}
