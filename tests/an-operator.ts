import { createHash } from 'node:crypto';
import { nkeys } from '@nats-io/nats-core';

type KeyPair = ReturnType<typeof nkeys.createUser>;

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What `nsc` does: a claim about somebody, signed by who stands above them. */
function claim(about: KeyPair, by: KeyPair, name: string, nats: object, expiresAt?: number): string {
  const content = {
    iss: by.getPublicKey(),
    sub: about.getPublicKey(),
    name,
    iat: Math.floor(Date.now() / 1000),
    ...(expiresAt === undefined ? {} : { exp: Math.floor(expiresAt / 1000) }),
    nats: { version: 2, ...nats },
  };
  const jti = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  const signed = `${encoded({ typ: 'JWT', alg: 'ed25519-nkey' })}.${encoded({ ...content, jti })}`;
  return `${signed}.${Buffer.from(by.sign(new TextEncoder().encode(signed))).toString('base64url')}`;
}

const anyAmount = { subs: -1, data: -1, payload: -1 };
const wholeAccount = { ...anyAmount, conn: -1, leaf: -1, imports: -1, exports: -1, wildcards: true };
const storage = { mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 };

/** An operator with one account, as in a company whose people sign in by .creds files. */
export function operator() {
  const [operatorKeys, accountKeys, systemKeys] = [
    nkeys.createOperator(),
    nkeys.createAccount(),
    nkeys.createAccount(),
  ];
  const [account, system] = [accountKeys.getPublicKey(), systemKeys.getPublicKey()];
  const operatorClaim = claim(operatorKeys, operatorKeys, 'company', { type: 'operator' });
  const accountClaim = (about: KeyPair, name: string, limits: object) =>
    claim(about, operatorKeys, name, { type: 'account', limits: { ...wholeAccount, ...limits } });
  return {
    configuration: [
      `operator: ${operatorClaim}`,
      `system_account: ${system}`,
      'resolver: MEMORY',
      'resolver_preload: {',
      `  ${account}: ${accountClaim(accountKeys, 'engawa', storage)}`,
      `  ${system}: ${accountClaim(systemKeys, 'system', {})}`,
      '}',
    ].join('\n'),
    /** The text of a .creds file. */
    creds: (name: string, { expiresAt }: { expiresAt?: number } = {}): string => {
      const userKeys = nkeys.createUser();
      const jwt = claim(userKeys, accountKeys, name, { type: 'user', ...anyAmount }, expiresAt);
      const seed = new TextDecoder().decode(userKeys.getSeed());
      return [
        `-----BEGIN NATS USER JWT-----\n${jwt}\n------END NATS USER JWT------\n`,
        `-----BEGIN USER NKEY SEED-----\n${seed}\n------END USER NKEY SEED------\n`,
      ].join('\n');
    },
  };
}
