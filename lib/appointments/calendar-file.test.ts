import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarFile } from './calendar-file';
import type { Appointment } from './schema';

afterEach(() => vi.unstubAllEnvs());

const appointment = (more: Partial<Appointment> = {}): Appointment => ({
  id: 'a1',
  pairId: 'p1',
  at: Date.UTC(2026, 10, 24, 1, 30),
  lengthMin: 45,
  state: 'planned',
  movedFrom: [],
  createdAt: Date.UTC(2026, 10, 2, 0, 0),
  ...more,
});

const now = Date.UTC(2026, 10, 20, 3, 4, 5);

const file = (list: Appointment[], title = '1on1 佐藤 花子') =>
  calendarFile(list, { title: () => title, now });

test.each(['Asia/Tokyo', 'America/New_York'])('one appointment, letter by letter, in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(file([appointment()])).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Engawa//1on1//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:a1@engawa',
      'SEQUENCE:0',
      'DTSTAMP:20261120T030405Z',
      'CREATED:20261102T000000Z',
      'DTSTART:20261124T013000Z',
      'DTEND:20261124T021500Z',
      'SUMMARY:1on1 佐藤 花子',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

describe('what changed', () => {
  const lines = (more: Partial<Appointment>) => file([appointment(more)]).split('\r\n');

  test('a move keeps the UID and counts up', () => {
    expect(lines({ movedFrom: [1, 2] })).toEqual(
      expect.arrayContaining(['UID:a1@engawa', 'SEQUENCE:2', 'STATUS:CONFIRMED']),
    );
  });

  test('one that was skipped is cancelled, and that is a change too', () => {
    expect(lines({ state: 'skipped', movedFrom: [1], reason: '体調不良' })).toEqual(
      expect.arrayContaining(['SEQUENCE:2', 'STATUS:CANCELLED']),
    );
  });

  test('one that was held stays', () => expect(lines({ state: 'held' })).toContain('STATUS:CONFIRMED'));

  test('why, and after what, stays here', () => {
    const text = file([
      appointment({ state: 'skipped', reason: '体調不良', after: '営業会議', sessionId: 's1' }),
    ]);
    expect(text).not.toMatch(/体調不良|営業会議|s1|p1/);
  });
});

describe('any title', () => {
  const titleOf = (title: string): unknown =>
    new ICAL.Component(ICAL.parse(file([appointment()], title)))
      .getFirstSubcomponent('vevent')
      ?.getFirstPropertyValue('summary');

  test.each([
    'a,b;c\\d',
    '1on1: 佐藤; 田中',
    '\\n',
    '"quoted"',
    '佐藤'.repeat(40),
    '👩‍💻'.repeat(30),
    ' x'.repeat(80).trim(),
  ])('%s comes back as it was', (title) => expect(titleOf(title)).toBe(title));

  test('is escaped', () => expect(file([appointment()], 'a,b;c\\d')).toContain('SUMMARY:a\\,b\\;c\\\\d\r\n'));

  test('cannot bring in lines of its own', () => {
    const text = file([appointment()], 'x\r\nATTENDEE:mailto:a@example.com\nEND:VEVENT\u2028y');
    expect(text).toContain('SUMMARY:x ATTENDEE:mailto:a@example.com END:VEVENT y\r\n');
    expect(text.match(/^END:VEVENT$/gm)).toHaveLength(1);
  });

  test('is folded at 75 octets, between characters, with CRLF throughout', () => {
    for (const title of ['佐藤'.repeat(60), 'x'.repeat(300), '👩‍💻'.repeat(60), `a${'é'.repeat(200)}`]) {
      const text = file([appointment()], title);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
      expect(sizes.filter((size) => size > 60).length).toBeGreaterThan(3);
      expect(text).not.toContain('\ufffd');
      expect(titleOf(title)).toBe(title);
    }
  });
});

test('several, and none', () => {
  const text = file([appointment(), appointment({ id: 'a2' })]);
  expect(text.match(/^UID:.*$/gm)).toEqual(['UID:a1@engawa', 'UID:a2@engawa']);
  expect(file([])).toBe(
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Engawa//1on1//EN\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n',
  );
});
