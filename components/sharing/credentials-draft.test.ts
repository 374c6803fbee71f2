import { expect, test } from 'vitest';
import type { RelayCredentials } from '@/lib/sharing/relay-credentials';
import { credentialsOf, draftOf } from './credentials-draft';

const user = `U${'A'.repeat(55)}`;
const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
const creds = [
  '-----BEGIN NATS USER JWT-----',
  `${part({ typ: 'JWT' })}.${part({ sub: user })}.c2ln`,
  '------END NATS USER JWT------',
  '-----BEGIN USER NKEY SEED-----',
  'SUAAA',
  '------END USER NKEY SEED------',
].join('\n');

const draft = (some: Partial<ReturnType<typeof draftOf>>) => ({ ...draftOf({ kind: 'none' }), ...some });

test.each<RelayCredentials>([
  { kind: 'none' },
  { kind: 'token', token: 'abc' },
  { kind: 'password', user: 'sato', password: ' with spaces ' },
])('%j come back from their fields as they were', (credentials) => {
  expect(credentialsOf(draftOf(credentials))).toEqual({ credentials });
});

test('the text of a .creds file is taken, and is not shown again', () => {
  const credentials = { kind: 'creds', text: creds } as const;
  expect(credentialsOf(draft({ kind: 'creds', creds: `\n${creds}\n` }))).toEqual({ credentials });
  expect(JSON.stringify(draftOf(credentials))).not.toContain('SUAAA');
});

test('a look at another way of signing in loses nothing that was typed', () => {
  const before = draftOf({ kind: 'token', token: 'abc' });
  expect(draftOf({ kind: 'none' }, before)).toEqual({ ...before, kind: 'none' });
});

test('another text is told to be none', () => {
  expect(credentialsOf(draft({ kind: 'creds', creds: 'password' }))).toEqual({ problem: 'not-creds' });
});

test.each([
  draft({ kind: 'token', token: '  ' }),
  draft({ kind: 'password', user: 'sato' }),
  draft({ kind: 'password', password: 'x' }),
  draft({ kind: 'creds' }),
])('%j is not complete', (incomplete) => {
  expect(credentialsOf(incomplete)).toEqual({});
});
