import { resolveSpeaker } from '../people/resolve-speaker';
import type { Person } from '../people/schema';

/**
 * Whether these speakers are more than the two of the pair. A label nobody knows yet may be either of the two
 * (another spelling, the name of an account), so it counts as a third only when both are spoken for.
 * @param people me and the counterpart
 */
export function isThirdVoice(speakers: string[], people: Person[], selfLabels: string[]): boolean {
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const speaker of speakers) {
    const person = resolveSpeaker(speaker, people, selfLabels);
    if (person) known.add(person.id);
    else unknown.add(speaker);
  }
  return known.size + unknown.size > 2;
}
