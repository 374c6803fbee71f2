import { sameName } from './same-name';
import type { Person } from './schema';

/** Which of these people a caption's speaker label means; undefined where it does not tell. */
export function resolveSpeaker(speaker: string, people: Person[], selfLabels: string[]): Person | undefined {
  if (selfLabels.some((label) => sameName(label, speaker))) return people.find((person) => person.isMe);
  return people.find((person) => [person.name, ...person.aliases].some((name) => sameName(name, speaker)));
}
