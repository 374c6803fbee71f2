import type { Extension } from './fixture.ts';

/** What an administrator sets, through the browser's own page for trying policies: storage hears of it as of real ones. */
export async function setPolicy(extension: Extension, values: Record<string, unknown>): Promise<void> {
  const page = await extension.newPage();
  await page.goto('chrome://policy/test');
  const policies = Object.entries(values).map(([name, value]) => ({
    level: 1,
    scope: 0,
    source: 0,
    namespace: extension.id,
    name,
    value,
  }));
  await page.evaluate(async (json) => {
    const { sendWithPromise } = await import('chrome://resources/js/cr.js' as string);
    await sendWithPromise('setLocalTestPolicies', json, '');
  }, JSON.stringify(policies));
  await page.close();
}
