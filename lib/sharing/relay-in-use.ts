import type { RelayCredentials } from '@/lib/sharing/relay-credentials';
import type { Policy } from '../policy';
import type { Relay } from '../settings';
import { type AddressProblem, checkRelayAddress } from './relay-address';

export type RelayInUse =
  | { is: 'none' }
  /** By the company. */
  | { is: 'forbidden' }
  | { is: 'set'; relay: Relay; isByCompany: boolean; areCredentialsByCompany: boolean }
  /** There is an address, and nothing can be reached by it. */
  | { is: 'wrong'; url: string; problem: AddressProblem; isByCompany: boolean };

/** The relay that is used: the company's, else the person's own. */
export function relayInUse(rules: Policy, own: Relay | null): RelayInUse {
  if (rules.relayAllowed === false) return { is: 'forbidden' };
  const isByCompany = rules.relayUrl !== undefined;
  const given = rules.relayUrl ?? own?.url;
  if (given === undefined) return { is: 'none' };
  const { url, problem } = checkRelayAddress(given);
  if (problem !== undefined) return { is: 'wrong', url: given, problem, isByCompany };
  const byCompany = isByCompany ? companyCredentials(rules.relayCredentials) : undefined;
  // What was told for one relay is not shown to another, though the company named it.
  const ownCredentials = own?.url === url ? own.credentials : ({ kind: 'none' } as const);
  const credentials = byCompany ?? ownCredentials;
  return {
    is: 'set',
    relay: { url, credentials },
    isByCompany,
    areCredentialsByCompany: byCompany !== undefined,
  };
}

/** undefined where the company left signing in to each person. */
function companyCredentials(given: Policy['relayCredentials']): RelayCredentials | undefined {
  const { token, user, password = '', creds } = given ?? {};
  if (creds) return { kind: 'creds', text: creds };
  if (user) return { kind: 'password', user, password };
  return token ? { kind: 'token', token } : undefined;
}
