import { expect, test } from 'vitest';
import type { Policy } from '../policy';
import type { Relay } from '../settings';
import { type RelayInUse, relayInUse } from './relay-in-use';

const token = { kind: 'token', token: 'abc' } as const;
const none = { kind: 'none' } as const;
const own: Relay = { url: 'wss://own.example.com', credentials: token };
const company = 'wss://relay.example.com';

test.each<[string, Policy, Relay | null, RelayInUse]>([
  ['nothing is used where nobody named a relay', {}, null, { is: 'none' }],
  [
    'the own one with its credentials',
    {},
    own,
    { is: 'set', relay: own, isByCompany: false, areCredentialsByCompany: false },
  ],
  ['none where the company says so', { relayAllowed: false }, own, { is: 'forbidden' }],
  [
    'none where the company says so, though it names one',
    { relayAllowed: false, relayUrl: company },
    own,
    { is: 'forbidden' },
  ],
  [
    "the company's wins, and is not shown what was told for another",
    { relayUrl: company },
    own,
    {
      is: 'set',
      relay: { url: company, credentials: none },
      isByCompany: true,
      areCredentialsByCompany: false,
    },
  ],
  [
    "credentials for the company's own",
    { relayUrl: `${company}/` },
    { url: company, credentials: token },
    {
      is: 'set',
      relay: { url: company, credentials: token },
      isByCompany: true,
      areCredentialsByCompany: false,
    },
  ],
  [
    "the company's credentials for the company's relay",
    { relayUrl: company, relayCredentials: { user: 'sato', password: 'x' } },
    { url: company, credentials: token },
    {
      is: 'set',
      relay: { url: company, credentials: { kind: 'password', user: 'sato', password: 'x' } },
      isByCompany: true,
      areCredentialsByCompany: true,
    },
  ],
  [
    "the company's credentials never for a relay that it did not name",
    { relayCredentials: { token: 'secret of the company' } },
    own,
    { is: 'set', relay: own, isByCompany: false, areCredentialsByCompany: false },
  ],
  [
    'none where what the company gave is empty',
    { relayUrl: company, relayCredentials: {} },
    null,
    {
      is: 'set',
      relay: { url: company, credentials: none },
      isByCompany: true,
      areCredentialsByCompany: false,
    },
  ],
  [
    "a company's address that is none is told, not passed over",
    { relayUrl: 'https://relay.example.com' },
    own,
    { is: 'wrong', url: 'https://relay.example.com', problem: 'not-a-websocket', isByCompany: true },
  ],
])('%s', (_, rules, mine, used) => {
  expect(relayInUse(rules, mine)).toEqual(used);
});
