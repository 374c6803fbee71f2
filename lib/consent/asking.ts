import type { Policy } from '../policy';
import type { ConsentFact, ConsentRequest } from './fact-shapes';
import type { Said } from './facts';
import { offeredScopes, retentionDays } from './keep';

/**
 * What this device remembers of asking, because a person pressed here: that they asked, that they said yes, that they took a
 * yes or a question back, or that the other one said no.
 */
export type Asked = { is: 'asked' | 'yes' | 'taken-back' | 'no'; request: ConsentRequest };

/** A request is good for so long (ms). */
export const requestGoodMs = 10 * 60_000;
/** The other one's clock may be ahead by so much (ms). */
const clockAheadMs = 60 * 60_000;

export const isOpen = ({ at }: ConsentRequest, now: number): boolean =>
  now - at < requestGoodMs && at - now < clockAheadMs;

/**
 * The one request that counts: of two at once the earlier one, then that with the smaller id. Two requests are no agreement,
 * not even with the same scope: somebody says yes to one of them first.
 */
export const countingRequest = (requests: ConsentRequest[], now: number): ConsentRequest | undefined =>
  requests.filter((request) => isOpen(request, now)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))[0];

/** Whether this company lets the person say yes to it as it stands. */
export const isAllowed = ({ scope, days = 0 }: ConsentRequest, policy: Policy): boolean =>
  offeredScopes(policy).includes(scope) && days <= retentionDays(policy);

const isSame = (a: ConsentRequest, b: ConsentFact) => a.scope === b.scope && a.days === b.days;

type Here = { asked: Asked | undefined; meId: string; otherId: string; policy: Policy; now: number };

/**
 * The request of mine that the other one has just said yes to, if this device may keep by it. A device never takes writing in a
 * document for its own person's yes: that I asked is what this device remembers, with the scope that I asked for; the yes is the
 * other one's, to exactly this request, while it is open by the clock it was asked by. A yes in my own name says nothing here.
 */
export function answeredRequest(
  said: Said,
  { asked, meId, otherId, policy, now }: Here,
): ConsentRequest | undefined {
  if (asked?.is !== 'asked' || asked.request.by !== meId) return undefined;
  const { request } = asked;
  const isStanding = said.requests.some(({ id, by }) => id === request.id && by === meId);
  const isYes = said.yes[otherId]?.request === request.id;
  return isStanding && isYes && isOpen(request, now) && isAllowed(request, policy) ? request : undefined;
}

/**
 * The consent by the other one's request that I said yes to here, once their device has begun with it: only then does this one.
 * Undefined where I did not press yes on this device, or where it is not what I said yes to.
 */
export function confirmedRequest(said: Said, { asked, meId, policy, now }: Here): ConsentRequest | undefined {
  if (asked?.is !== 'yes' || asked.request.by === meId) return undefined;
  const { request } = asked;
  const { consent, stopped } = said;
  if (consent?.request !== request.id || consent.how !== 'own-extension' || stopped) return undefined;
  return isSame(request, consent) && isOpen(request, now) && isAllowed(request, policy) ? request : undefined;
}

/** Whether the other one took my question out of the document: that is a no. */
export const isDeclined = (said: Said, { asked, meId }: Here): boolean =>
  asked?.is === 'asked' &&
  asked.request.by === meId &&
  said.consent?.request !== asked.request.id &&
  !said.requests.some(({ id }) => id === asked.request.id);

/** Whether the other one's device has begun by a yes that I took back, or by a question that I took back. */
export const isBegunAnyway = (said: Said, { asked }: Here): boolean =>
  asked?.is === 'taken-back' && said.consent?.request === asked.request.id && !said.stopped;

/** How asking stands, for the screen. */
export type Asking =
  | { is: 'nothing' }
  /** I have asked; nobody answered in time where it is `late`. */
  | { is: 'waiting' | 'late' | 'no'; request: ConsentRequest }
  /** The other one asks; or I said yes, and their device has not heard of it. */
  | { is: 'asked-me' | 'my-yes'; request: ConsentRequest; isAllowed: boolean };

export function askingNow(
  said: Said,
  { asked, meId, policy, now }: Pick<Here, 'asked' | 'meId' | 'policy' | 'now'>,
): Asking {
  const request = countingRequest(said.requests, now);
  if (request && request.by !== meId) {
    const isMyYes = asked?.is === 'yes' && asked.request.id === request.id;
    return { is: isMyYes ? 'my-yes' : 'asked-me', request, isAllowed: isAllowed(request, policy) };
  }
  if (asked?.request.by !== meId) return { is: 'nothing' };
  if (asked.is === 'no') return { is: 'no', request: asked.request };
  if (asked.is !== 'asked') return { is: 'nothing' };
  return { is: isOpen(asked.request, now) ? 'waiting' : 'late', request: asked.request };
}
