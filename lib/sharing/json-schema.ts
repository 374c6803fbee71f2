import * as z from 'zod/mini';
import { ExchangeFile, Invitation, Reply } from './schema';

/** The published description of what is pasted to pair: docs/formats/invitation.schema.json. */
export const invitationJsonSchema = () => ({
  title: 'Engawa invitation and reply, version 1',
  description:
    'As text: `engawa-invitation.1.` or `engawa-reply.1.` and this JSON in base64url. Bytes, signatures and checks: ' +
    'envelope.md. Instants are milliseconds since 1970.',
  ...z.toJSONSchema(z.union([Invitation, Reply]), { io: 'input' }),
});

/** The published description of an exchange file: docs/formats/exchange.schema.json. */
export const exchangeJsonSchema = () => ({
  title: 'Engawa exchange file, version 1',
  description:
    'Grants and envelopes of one space, from one member to another. Bytes, signatures and checks: envelope.md.',
  ...z.toJSONSchema(ExchangeFile, { io: 'input' }),
});
