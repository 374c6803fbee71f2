import { fromBase64Url } from './base64url';

export type RelayCredentials =
  | { kind: 'none' }
  | { kind: 'token'; token: string }
  | { kind: 'password'; user: string; password: string }
  /** The text of the file that `nsc` makes. */
  | { kind: 'creds'; text: string };

const block = (name: string) => new RegExp(`-{3,}BEGIN ${name}-{3,}\\s+(\\S+)\\s+-{3,}END ${name}-{3,}`);
const jwtBlock = block('NATS USER JWT');
const seedBlock = block('USER NKEY SEED');

/** What a .creds file holds, `user` being the public key that it is for; undefined where the text is none. */
export function readCreds(text: string): { jwt: string; seed: string; user: string } | undefined {
  const jwt = jwtBlock.exec(text)?.[1];
  const seed = seedBlock.exec(text)?.[1];
  const user = userOfJwt(jwt ?? '');
  return jwt && seed && user ? { jwt, seed, user } : undefined;
}

function userOfJwt(jwt: string): string | undefined {
  try {
    const { sub } = JSON.parse(new TextDecoder().decode(fromBase64Url(jwt.split('.')[1] ?? '')));
    return typeof sub === 'string' && /^U[A-Z2-7]{55}$/.test(sub) ? sub : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where this user's answers arrive. With the user in it an administrator can allow each their own, so that nobody
 * hears what is delivered to another.
 */
export function inboxPrefixOf(credentials: RelayCredentials): string {
  const user = userOf(credentials);
  // A name that cannot be part of a subject.
  return /^[^\s.*>]+(\.[^\s.*>]+)*$/.test(user) ? `_INBOX.${user}` : '_INBOX';
}

function userOf(credentials: RelayCredentials): string {
  if (credentials.kind === 'password') return credentials.user;
  return credentials.kind === 'creds' ? (readCreds(credentials.text)?.user ?? '') : '';
}
