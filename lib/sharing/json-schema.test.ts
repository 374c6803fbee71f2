import { expect, test } from 'vitest';
import { exchangeJsonSchema, invitationJsonSchema } from './json-schema';

/** After a change of the schema: `npx vitest run lib/sharing -u` writes the files anew. */
test.each([
  ['invitation', invitationJsonSchema()],
  ['exchange', exchangeJsonSchema()],
])('the published schema of the %s is the one we read by', async (name, schema) => {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../docs/formats/${name}.schema.json`);
});
