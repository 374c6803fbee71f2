import { expect, test } from 'vitest';
import { packJsonSchema } from './json-schema';

/** After a change of the schema: `npx vitest run lib/packs -u` writes the file anew. */
test('the published schema of a pack file is the one we read by', async () => {
  const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../docs/formats/pack.schema.json');
});
