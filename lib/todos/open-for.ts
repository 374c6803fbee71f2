import { today } from '../today';

const dayMs = 86_400_000;

/** For how long a TODO has been open, where that is a week or more: a fact in the largest unit that fits. */
export function openFor(
  createdAt: number,
  now: number,
): { unit: 'weeks' | 'months'; count: number } | undefined {
  const days = (Date.parse(today(new Date(now))) - Date.parse(today(new Date(createdAt)))) / dayMs;
  if (days < 7) return undefined;
  return days < 60
    ? { unit: 'weeks', count: Math.floor(days / 7) }
    : { unit: 'months', count: Math.floor(days / 30) };
}
