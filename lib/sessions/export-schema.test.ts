import { expect, test } from 'vitest';
import { sessionJsonSchema } from './export-schema';

/** After a change of the schema: `npx vitest run lib/sessions -u` writes the file anew. */
test('the published schema of an exported session is the one we write by', async () => {
  const text = `${JSON.stringify(sessionJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../docs/formats/session.schema.json');
});
