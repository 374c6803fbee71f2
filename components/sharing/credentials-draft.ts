import { type RelayCredentials, readCreds } from '@/lib/sharing/relay-credentials';

/** What stands in the fields. The text of a .creds file is not put back into its field: it holds a secret key. */
export type CredentialsDraft = {
  kind: RelayCredentials['kind'];
  token: string;
  user: string;
  password: string;
  creds: string;
};

const empty = { token: '', user: '', password: '', creds: '' };

/** What was typed before for other ways of signing in stays, so that a look at them loses nothing. */
export function draftOf(
  credentials: RelayCredentials,
  before: Omit<CredentialsDraft, 'kind'> = empty,
): CredentialsDraft {
  const { kind } = credentials;
  if (kind === 'token') return { ...before, kind, token: credentials.token };
  if (kind === 'creds') return { ...before, kind, creds: '' };
  if (kind === 'none') return { ...before, kind };
  return { ...before, kind, user: credentials.user, password: credentials.password };
}

/** Credentials from the fields; undefined where something is still missing, a problem where the text is no .creds file. */
export function credentialsOf(draft: CredentialsDraft): {
  credentials?: RelayCredentials;
  problem?: 'not-creds';
} {
  const { kind, token, user, password, creds } = draft;
  if (kind === 'none') return { credentials: { kind } };
  if (kind === 'token') return token.trim() ? { credentials: { kind, token: token.trim() } } : {};
  if (kind === 'password') {
    return user.trim() && password ? { credentials: { kind, user: user.trim(), password } } : {};
  }
  if (creds.trim() === '') return {};
  return readCreds(creds) ? { credentials: { kind, text: creds.trim() } } : { problem: 'not-creds' };
}
