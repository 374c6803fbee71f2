import type { Selectors } from './platform';
import { clean, findByTrust } from './read-page';

/** What Zoom shows instead of a name: the photo, or initials with their colour. */
export function lookOf(icon: Element): string {
  const photo = icon.getAttribute('src') ?? icon.querySelector('img')?.getAttribute('src');
  const initials = clean(icon.textContent);
  return photo || (initials && `${initials}|${(icon as HTMLElement).style.backgroundColor}`);
}

/** The one person in the open list of people who looks so; nobody where two do. */
export function nameByLook(doc: Document, look: string, selectors: Selectors): string {
  const people = look ? findByTrust(doc, selectors.people) : [];
  const alike = people.filter((name) => lookBeside(name, people) === look);
  const names = new Set(alike.map((name) => clean(name.textContent)));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

function lookBeside(name: Element, people: Element[]): string | undefined {
  for (let around = name.parentElement; around; around = around.parentElement) {
    if (people.some((other) => other !== name && around.contains(other))) return undefined;
    const icon = around.querySelector('img, [style*="background"]');
    if (icon) return lookOf(icon);
  }
  return undefined;
}
