import * as z from 'zod/mini';
import { ExportFile } from './schema';

/** The published description of an export file: docs/formats/export.schema.json. */
export const exportJsonSchema = () => ({
  title: 'Engawa export file, version 3',
  description:
    'Everything of one person. `notebook` and `doc` are states of Yjs documents (encodeStateAsUpdateV2) as base64; ' +
    'topics and todos with a pair repeat what its notebook holds. Instants are milliseconds since 1970. ' +
    'Ids occur once in a table.',
  ...z.toJSONSchema(ExportFile, { io: 'input' }),
});
