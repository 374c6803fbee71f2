import type { Policy } from '../policy';
import type { Session } from '../sessions/schema';
import type { Consent, Gap, Scope } from './schema';

/** What may be kept of this session's captions now. Everything that reads or writes captions asks this. */
export function keep(
  session: Session | undefined,
  consent: Consent | undefined,
  policy: Policy,
): 'nothing' | 'numbers' | 'text' {
  if (!session || session.status === 'done' || !consent || policy.captureAllowed === false) return 'nothing';
  if (consent.stoppedAt !== undefined || isOffTheRecord(consent)) return 'nothing';
  return consent.scope === 'numbers' ? 'numbers' : 'text';
}

export const isOffTheRecord = (consent: Consent): boolean => consent.gaps.some((gap) => gap.to === undefined);

/** The span off the record that this person has opened and not closed; one that names nobody was opened on this device. */
export const openGapOf = ({ gaps }: Consent, personId: string): Gap | undefined =>
  gaps.find(({ by = personId, to }) => to === undefined && by === personId);

/** Whether settled utterances go into the session's document, or stay in the journal until wrap-up. */
export const goesIntoRecord = (scope: Scope): boolean => scope === 'days' || scope === 'keep';

/** Milliseconds off the record until `now`. */
export const offTheRecordMs = (consent: Consent, now: number): number =>
  consent.gaps.reduce((sum, gap) => sum + Math.max(0, (gap.to ?? now) - gap.from), 0);

const widths: Scope[] = ['numbers', 'until-wrap-up', 'days', 'keep'];

/** The scopes this company leaves open, narrowest first. */
export function offeredScopes(policy: Policy): Scope[] {
  if (policy.captureAllowed === false) return [];
  const widest = policy.retentionDays === undefined ? 'keep' : 'days';
  const limit = Math.min(widths.indexOf(policy.widestScope ?? 'keep'), widths.indexOf(widest));
  return widths.slice(0, limit + 1);
}

/** Days a record with scope `days` is kept: 90, or what the company caps it to (product.md decision 1). */
export const retentionDays = (policy: Policy): number => Math.min(90, policy.retentionDays ?? 90);
