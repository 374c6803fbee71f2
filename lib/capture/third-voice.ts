import { resolveSpeaker } from '../people/resolve-speaker';
import type { Person } from '../people/schema';

type Labels = { self: readonly string[]; placeholders: readonly string[] };

/**
 * Whether these speakers are more than the two of the pair. A label nobody knows yet may be either of the two
 * (another spelling, the name of an account), so it counts as a third only when both are spoken for. Labels that
 * only stand in for a name (Unknown User, one of the two's initials) are nobody yet.
 * @param people me and the counterpart
 */
export function isThirdVoice(speakers: readonly string[], people: Person[], labels: Labels): boolean {
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const speaker of speakers) {
    const person = resolveSpeaker(speaker, people, [...labels.self]);
    if (person) known.add(person.id);
    else if (!labels.placeholders.includes(speaker) && !people.some((one) => areInitialsOf(speaker, one)))
      unknown.add(speaker);
  }
  return known.size + unknown.size > 2;
}

/** 「佐」 or 「佐花」 of 佐藤 花子, HS or SH of Hana Sato: what Zoom shows in place of a picture. */
function areInitialsOf(label: string, person: Person): boolean {
  const letters = [...label.normalize('NFKC').toLowerCase()];
  if (letters.length === 0 || letters.length > 2) return false;
  return [person.name, ...person.aliases].some((name) => {
    const first = name
      .normalize('NFKC')
      .toLowerCase()
      .split(/[\s・,]+/)
      .map((word) => [...word][0]);
    return letters.every((letter) => first.includes(letter));
  });
}
