import { expect, test } from 'vitest';
import { builtInPackIds, loadBuiltInPack } from '@/lib/packs';
import { packsPage } from './packs-page';

/** After a change of a pack: `npx vitest run tests/packs-page.test.ts -u` writes the page anew. */
test('docs/packs.md shows every pack as it is', async () => {
  const packs = await Promise.all(builtInPackIds.map((id) => loadBuiltInPack(id)));
  await expect(packsPage(packs)).toMatchFileSnapshot('../docs/packs.md');
});
