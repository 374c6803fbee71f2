import { expect, test } from 'vitest';
import { exportJsonSchema } from './json-schema';

/** After a change of the schema: `npx vitest run lib/backup -u` writes the file anew. */
test('the published schema of an export file is the one we read by', async () => {
  const text = `${JSON.stringify(exportJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../docs/formats/export.schema.json');
});
