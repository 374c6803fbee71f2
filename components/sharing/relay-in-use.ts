import type { Policy } from '@/lib/policy';
import type { Relay } from '@/lib/settings';
import { type AddressProblem, checkRelayAddress } from '@/lib/sharing/relay-address';

export type RelayInUse =
  | { is: 'none' }
  /** By the company. */
  | { is: 'forbidden' }
  | { is: 'set'; relay: Relay; isByCompany: boolean }
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
  // What was told for one relay is not shown to another, though the company named it.
  const credentials = own?.url === url ? own.credentials : ({ kind: 'none' } as const);
  return { is: 'set', relay: { url, credentials }, isByCompany };
}
