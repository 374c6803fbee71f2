import * as z from 'zod/mini';
import { Pack } from './schema';

/** The published description of a pack file: docs/formats/pack.schema.json. */
export const packJsonSchema = () => ({
  title: 'Engawa pack file, format 1',
  description: 'Ids of themes, and ids of prompts, occur once in a pack.',
  ...z.toJSONSchema(Pack, { io: 'input' }),
});
