import type ICAL from 'ical.js';

const text = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? '');

export const titleOf = (event: ICAL.Component): string => text(event, 'summary').trim();

/** Where calendars write how to join, the most trusted first. */
const linkProperties = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'conference',
  'url',
  'location',
  'description',
];
const link = /https?:\/\/[\w!#$%&()*+,./:;=?@[\]~-]+/gi;

/** The http(s) addresses in an event, each once. Descriptions may be HTML. */
export function linksOf(event: ICAL.Component): string[] {
  const words = linkProperties
    .flatMap((name) => event.getAllProperties(name).map((property) => String(property.getFirstValue() ?? '')))
    .map((value) => value.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&'));
  const found = words
    .flatMap((value) => value.match(link) ?? [])
    .map((url) => url.replace(/[!),.:;\]]+$/, ''));
  return [...new Set(found)].filter((url) => URL.canParse(url));
}

/** Rooms and shared calendars are invited like people. */
const notPeople = /@(?:group|resource)\.calendar\.google\.com$/;

/** Who is invited or invites, each once: the name, else the mail address. */
export function peopleOf(event: ICAL.Component): string[] {
  const people = new Map<string, string>();
  for (const property of [...event.getAllProperties('attendee'), ...event.getAllProperties('organizer')]) {
    const kind = String(property.getFirstParameter('cutype') ?? 'INDIVIDUAL').toUpperCase();
    const [, mail = ''] = /^mailto:(.*)$/i.exec(String(property.getFirstValue()).trim()) ?? [];
    const name = String(property.getFirstParameter('cn') ?? '').trim() || mail;
    const key = mail.toLowerCase() || name;
    const isPerson = name !== '' && (kind === 'INDIVIDUAL' || kind === 'UNKNOWN') && !notPeople.test(mail);
    if (isPerson && (people.get(key) ?? mail) === mail) people.set(key, name);
  }
  return [...people.values()];
}
