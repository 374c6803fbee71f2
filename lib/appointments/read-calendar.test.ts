import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarFile } from './calendar-file';
import { readCalendar } from './read-calendar';

afterEach(() => vi.unstubAllEnvs());

const november = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 11, 1) };

const calendar = (...parts: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

/** A day in November at ten in Tokyo, half an hour long. */
const talk = (...lines: string[]): string =>
  event(
    'UID:u1',
    'SUMMARY:1on1',
    'DTSTART;TZID=Asia/Tokyo:20261124T100000',
    'DTEND;TZID=Asia/Tokyo:20261124T103000',
    ...lines,
  );

const read = (text: string, window = november) => readCalendar(text, window);
const times = (text: string, window = november): string[] =>
  read(text, window).events.map(({ at }) => new Date(at).toISOString().slice(0, 16));
const problems = (text: string): string[] =>
  read(text).problems.map(({ where, problem }) => `${where}: ${problem}`);

describe('an event', () => {
  test('as Google writes it', () => {
    const text = calendar(
      event(
        'DTSTART:20261124T010000Z',
        'DTEND:20261124T013000Z',
        'DTSTAMP:20261120T000000Z',
        'ORGANIZER;CN=Taro Tanaka:mailto:tanaka@example.com',
        'UID:abc@google.com',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Taro Tanaka',
        ' ;X-NUM-GUESTS=0:mailto:tanaka@example.com',
        'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;CN=sato@example.com:mailto:sato@example.com',
        'ATTENDEE;CUTYPE=RESOURCE;CN=会議室A:mailto:c_1@resource.calendar.google.com',
        'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
        'DESCRIPTION:議題\\nGoogle Meet に参加: https://meet.google.com/abc-defg-hij\\, または',
        '  <a href="https://example.com/?a=1&amp\\;b=2">資料</a>。',
        'LOCATION:本社 3F\\, A',
        'SUMMARY:1on1 田中\\, 佐藤',
        'BEGIN:VALARM',
        'TRIGGER:-P0DT0H10M0S',
        'this is broken',
        'END:VALARM',
      ),
    );
    expect(read(text)).toEqual({
      events: [
        {
          title: '1on1 田中, 佐藤',
          at: Date.UTC(2026, 10, 24, 1),
          lengthMin: 30,
          links: ['https://meet.google.com/abc-defg-hij', 'https://example.com/?a=1&b=2'],
          people: ['Taro Tanaka', 'sato@example.com'],
        },
      ],
      problems: [],
    });
  });

  test('as Outlook writes it', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Tokyo Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const text = calendar(
      ...zone,
      event(
        'ORGANIZER;CN="Tanaka, Taro":MAILTO:tanaka@example.com',
        'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=佐藤 花子:invalid:nomail',
        'DESCRIPTION;LANGUAGE=ja-JP:会議に参加 <https://teams.microsoft.com/l/meetup-join/19%3ax/0?context=%7b%7d>',
        'UID:040000008200',
        'SUMMARY;LANGUAGE=ja-JP:週次',
        'DTSTART;TZID=Tokyo Standard Time:20261124T100000',
        'DURATION:PT45M',
        'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ax/0?context=%7b%7d',
      ),
    );
    expect(read(text)).toEqual({
      events: [
        {
          title: '週次',
          at: Date.UTC(2026, 10, 24, 1),
          lengthMin: 45,
          links: ['https://teams.microsoft.com/l/meetup-join/19%3ax/0?context=%7b%7d'],
          people: ['佐藤 花子', 'Tanaka, Taro'],
        },
      ],
      problems: [],
    });
  });

  test('whose people are people, each once, by name where one is known', () => {
    const text = calendar(
      talk(
        'ORGANIZER;CN=チーム:mailto:c_team@group.calendar.google.com',
        'ATTENDEE;CUTYPE=ROOM;CN=会議室B:mailto:b@example.com',
        'ATTENDEE;CN=会議室C:mailto:c_2@resource.calendar.google.com',
        'ATTENDEE:mailto:sato@example.com',
        'ATTENDEE;CN=佐藤 花子:MAILTO:sato@example.com',
        'ATTENDEE;CN=Tanaka:mailto:Tanaka@example.com',
        'ATTENDEE:mailto:tanaka@example.com',
        'ATTENDEE:invalid:nomail',
      ),
    );
    expect(read(text).events.map(({ people }) => people)).toEqual([['佐藤 花子', 'Tanaka']]);
  });

  test('with hardly anything', () => {
    expect(read(calendar(event('DTSTART:20261124T010000Z')))).toEqual({
      events: [{ title: '', at: Date.UTC(2026, 10, 24, 1), lengthMin: 0, links: [], people: [] }],
      problems: [],
    });
  });

  test('as we write it', () => {
    const appointment = {
      id: 'a1',
      pairId: 'p1',
      at: Date.UTC(2026, 10, 24, 1),
      lengthMin: 45,
      state: 'planned' as const,
      movedFrom: [],
      createdAt: 0,
    };
    const text = calendarFile([appointment], { title: () => '1on1; 佐藤, 花子', now: 0 });
    expect(read(text).events).toEqual([
      { title: '1on1; 佐藤, 花子', at: appointment.at, lengthMin: 45, links: [], people: [] },
    ]);
  });

  test.each([
    ['Line feeds alone', (text: string) => text.replaceAll('\r\n', '\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    [
      'small letters',
      (text: string) =>
        text.replaceAll('BEGIN:VEVENT', 'begin:vevent').replaceAll('END:VEVENT', 'end:vevent'),
    ],
    ['no last line', (text: string) => text.trimEnd()],
  ])('%s', (_, change) => expect(times(change(calendar(talk())))).toEqual(['2026-11-24T01:00']));
});

test('of the window only, in order of time', () => {
  const at = (time: string) => event(`UID:${time}`, `DTSTART:${time}Z`);
  const text = calendar(
    at('20261130T235959'),
    at('20261031T235959'),
    at('20261101T000000'),
    at('20261201T000001'),
  );
  expect(times(text)).toEqual(['2026-11-01T00:00', '2026-11-30T23:59']);
});

test('whole days and what was cancelled are left out, without a word', () => {
  const text = calendar(
    event('UID:1', 'SUMMARY:休暇', 'DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261126'),
    event('UID:2', 'SUMMARY:誕生日', 'DTSTART;VALUE=DATE:20201124', 'RRULE:FREQ=YEARLY'),
    event('UID:3', 'SUMMARY:中止', 'DTSTART:20261124T010000Z', 'STATUS:CANCELLED'),
    'BEGIN:VTODO\r\nUID:4\r\nDTSTART:20261124T010000Z\r\nEND:VTODO',
  );
  expect(read(text)).toEqual({ events: [], problems: [] });
});

describe('repeated', () => {
  const weekly = (...lines: string[]) =>
    talk('RRULE:FREQ=WEEKLY', ...lines).replaceAll('20261124', '20260901');
  const tuesdays = ['2026-11-03T01:00', '2026-11-10T01:00', '2026-11-17T01:00', '2026-11-24T01:00'];

  test('every week', () => expect(times(calendar(weekly()))).toEqual(tuesdays));

  test.each([
    ['FREQ=WEEKLY;INTERVAL=2', ['2026-11-10T01:00', '2026-11-24T01:00']],
    ['FREQ=MONTHLY;BYDAY=1TU', ['2026-11-03T01:00']],
    ['FREQ=MONTHLY;BYDAY=-1TU', ['2026-11-24T01:00']],
    ['FREQ=MONTHLY;BYMONTHDAY=1', ['2026-11-01T01:00']],
    ['FREQ=WEEKLY;COUNT=11', tuesdays.slice(0, 2)],
    ['FREQ=WEEKLY;UNTIL=20261117T010000Z', tuesdays.slice(0, 3)],
    ['FREQ=WEEKLY;UNTIL=20261117T005959Z', tuesdays.slice(0, 2)],
    // Not as RFC 5545 wants it, but seen: a day, or a local time.
    ['FREQ=WEEKLY;UNTIL=20261117', tuesdays.slice(0, 3)],
    ['FREQ=WEEKLY;UNTIL=20261117T100000', tuesdays.slice(0, 3)],
  ])('%s', (rule, dates) => {
    expect(times(calendar(weekly().replace('FREQ=WEEKLY', rule)))).toEqual(dates);
  });

  test('without the dates that were taken out, in whatever zone they are written', () => {
    const out = ['EXDATE;TZID=Asia/Tokyo:20261103T100000', 'EXDATE:20261110T010000Z,20261117T010000Z'];
    expect(times(calendar(weekly(...out)))).toEqual(['2026-11-24T01:00']);
    // One that never was a date, one twice, one as a day.
    const odd = [
      'EXDATE:20261102T010000Z',
      'EXDATE:20261103T010000Z',
      'EXDATE:20261103T010000Z',
      'EXDATE;VALUE=DATE:20261110',
    ];
    expect(times(calendar(weekly(...odd)))).toEqual(['2026-11-17T01:00', '2026-11-24T01:00']);
  });

  test('with dates of its own', () => {
    expect(times(calendar(weekly('RDATE:20261105T010000Z,20261110T010000Z')))).toEqual([
      '2026-11-03T01:00',
      '2026-11-05T01:00',
      ...tuesdays.slice(1),
    ]);
    expect(times(calendar(talk('RDATE:20261105T010000Z')))).toEqual(['2026-11-05T01:00', '2026-11-24T01:00']);
  });

  const changed = (id: string, ...lines: string[]) => event('UID:u1', `RECURRENCE-ID${id}`, ...lines);

  test('with dates that were moved, renamed or cancelled', () => {
    const text = calendar(
      changed(
        ';TZID=Asia/Tokyo:20261103T100000',
        'SUMMARY:移動',
        'DTSTART:20261104T050000Z',
        'DTEND:20261104T060000Z',
      ),
      weekly(),
      changed(':20261110T010000Z', 'SUMMARY:1on1', 'DTSTART:20261110T010000Z', 'STATUS:CANCELLED'),
      // Out of the window, and into it.
      changed(':20261124T010000Z', 'SUMMARY:延期', 'DTSTART:20261202T010000Z'),
      changed(':20261208T010000Z', 'SUMMARY:前倒し', 'DTSTART:20261130T010000Z'),
    );
    expect(
      read(text).events.map(({ title, at, lengthMin }) => [
        title,
        new Date(at).toISOString().slice(0, 16),
        lengthMin,
      ]),
    ).toEqual([
      ['移動', '2026-11-04T05:00', 60],
      ['1on1', '2026-11-17T01:00', 30],
      ['前倒し', '2026-11-30T01:00', 0],
    ]);
  });

  test('with this and all that follow changed', () => {
    const text = calendar(
      weekly(),
      changed(
        ';RANGE=THISANDFUTURE:20261110T010000Z',
        'SUMMARY:後半',
        'DTSTART:20261111T020000Z',
        'DURATION:PT15M',
      ),
    );
    expect(
      read(text).events.map(({ title, at }) => [title, new Date(at).toISOString().slice(0, 16)]),
    ).toEqual([
      ['1on1', '2026-11-03T01:00'],
      ['後半', '2026-11-11T02:00'],
      ['後半', '2026-11-18T02:00'],
      ['後半', '2026-11-25T02:00'],
    ]);
  });

  test('a date whose series is not in the file', () => {
    expect(times(calendar(changed(':20261103T010000Z', 'DTSTART:20261104T050000Z')))).toEqual([
      '2026-11-04T05:00',
    ]);
  });

  test('the newest of two versions of one event', () => {
    const [older, newer] = [talk('SEQUENCE:1'), talk('SEQUENCE:2').replaceAll('T10', 'T11')];
    expect(times(calendar(newer, older))).toEqual(['2026-11-24T02:00']);
    expect(times(calendar(older, newer))).toEqual(['2026-11-24T02:00']);
    expect(times(calendar(talk('SEQUENCE:x')))).toEqual(['2026-11-24T01:00']);
  });
});

describe.each(['Asia/Tokyo', 'America/New_York'])('time zones, read in %s', (zone) => {
  const daily = (tzid: string, ...lines: string[]) =>
    event('UID:z', 'SUMMARY:z', `DTSTART${tzid}:20261030T090000`, 'RRULE:FREQ=DAILY;COUNT=4', ...lines);
  const october = { from: Date.UTC(2026, 9, 1), to: Date.UTC(2026, 11, 1) };
  // On Sunday, 1 November 2026, American clocks go back at two in the morning.
  const newYork = ['2026-10-30T13:00', '2026-10-31T13:00', '2026-11-01T14:00', '2026-11-02T14:00'];
  const tokyo = ['2026-10-30T00:00', '2026-10-31T00:00', '2026-11-01T00:00', '2026-11-02T00:00'];

  test('by their IANA name, without a definition', () => {
    vi.stubEnv('TZ', zone);
    expect(times(calendar(daily(';TZID=America/New_York')), october)).toEqual(newYork);
    expect(times(calendar(daily(';TZID=Asia/Tokyo')), october)).toEqual(tokyo);
    expect(times(calendar(daily(';TZID="Asia/Tokyo"')), october)).toEqual(tokyo);
  });

  test('as the file defines them', () => {
    vi.stubEnv('TZ', zone);
    const eastern = [
      'BEGIN:VTIMEZONE',
      'TZID:Eastern Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const inEastern = daily(';TZID=Eastern Standard Time');
    expect(times(calendar(...eastern, inEastern), october)).toEqual(newYork);
    // The definition may stand after its use, and an empty one is none.
    expect(times(calendar(inEastern, ...eastern), october)).toEqual(newYork);
    const empty = 'BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nEND:VTIMEZONE';
    expect(times(calendar(empty, daily(';TZID=Asia/Tokyo')), october)).toEqual(tokyo);
  });

  test('none: here', () => {
    vi.stubEnv('TZ', zone);
    expect(times(calendar(daily('')), october)).toEqual(zone === 'Asia/Tokyo' ? tokyo : newYork);
  });

  test('one nobody knows: here, and it is listed once', () => {
    vi.stubEnv('TZ', zone);
    const text = calendar(daily(';TZID=My Zone', 'EXDATE;TZID=My Zone:20261031T090000'));
    const here = zone === 'Asia/Tokyo' ? tokyo : newYork;
    expect(times(text, october)).toEqual(here.filter((time) => !time.startsWith('2026-10-31')));
    expect(problems(text)).toEqual(['My Zone: unknown-zone']);
  });

  test('a time that clocks pass twice, and one that they skip', () => {
    vi.stubEnv('TZ', zone);
    const at = (time: string) => calendar(event('UID:z', `DTSTART;TZID=America/New_York:${time}`));
    const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
    expect(times(at('20261101T013000'), year)).toEqual(['2026-11-01T05:30']);
    expect(times(at('20260308T023000'), year)).toEqual(['2026-03-08T07:30']);
  });
});

describe('what cannot be read is listed, and the rest is read', () => {
  test.each([
    ['no date', event('UID:x', 'SUMMARY:x'), 'x: no-start'],
    ['a 45th of November', talk().replaceAll('20261124', '20261145'), '1on1: bad-date'],
    ['half past 25', talk().replaceAll('T10', 'T25'), '1on1: bad-date'],
    ['no date at all', event('UID:x', 'SUMMARY:x', 'DTSTART:soon'), 'x: bad-date'],
    ['an empty date', event('UID:x', 'SUMMARY:x', 'DTSTART:'), 'x: bad-date'],
    ['an end before its beginning', talk().replace('T103000', 'T093000'), '1on1: bad-date'],
    ['a broken exception', talk('RRULE:FREQ=DAILY', 'EXDATE:20261399T010000Z'), '1on1: bad-date'],
    [
      'a line that is none',
      event('UID:x', 'SUMMARY:a\\, b', 'DTSTART:20261124T010000Z', 'what is this'),
      'a, b: broken',
    ],
    ['a rule that is none', talk('RRULE:FREQ=NEVER'), '1on1: broken'],
    ['a rule without a frequency', talk('RRULE:COUNT=3'), '1on1: broken'],
    ['a day that never comes', talk('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), '1on1: too-long'],
    ['an hour that never comes', talk('RRULE:FREQ=HOURLY;BYDAY=6MO'), '1on1: too-long'],
    ['no title', event('UID:x', 'DTSTART:soon'), 'L4: bad-date'],
  ])('%s', (_, broken, problem) => {
    const good = event('UID:good', 'SUMMARY:good', 'DTSTART:20261120T010000Z');
    const text = calendar(broken, good);
    expect(times(text)).toEqual(['2026-11-20T01:00']);
    expect(problems(text)).toEqual([problem]);
  });

  test('an event without an end, before another and last in the file', () => {
    const open = 'BEGIN:VEVENT\r\nUID:o\r\nSUMMARY:open\r\nDTSTART:20261121T010000Z';
    expect(times(calendar(open, talk()))).toEqual(['2026-11-24T01:00']);
    expect(problems(calendar(open, talk()))).toEqual(['open: broken']);
    expect(problems(calendar(talk(), open))).toEqual(['open: broken']);
    expect(problems(calendar(talk(), open).replace('END:VCALENDAR\r\n', ''))).toEqual(['open: broken']);
  });

  test.each(['', 'hello', '{"a": 1}', 'BEGIN:VCARD\r\nFN:x\r\nEND:VCARD', talk()])(
    'no calendar: %j',
    (text) => {
      expect(read(text)).toEqual({ events: [], problems: [{ where: '', problem: 'not-a-calendar' }] });
    },
  );

  test('an empty calendar is one', () => expect(read(calendar())).toEqual({ events: [], problems: [] }));
});

describe('too much', () => {
  test('of text, counted in bytes', () => {
    const padded = (sign: string, count: number) => calendar(talk(`DESCRIPTION:${sign.repeat(count)}`));
    expect(problems(padded('x', 5_000_000))).toEqual([': too-long']);
    expect(problems(padded('字', 1_700_000))).toEqual([': too-long']);
    expect(problems(padded('字', 1_600_000))).toEqual([]);
  });

  test('of dates: two thousand are read', () => {
    const minutely = talk('RRULE:FREQ=MINUTELY');
    const answer = read(calendar(minutely));
    expect(answer.events).toHaveLength(2_000);
    expect(answer.problems).toEqual([{ where: '', problem: 'too-long' }]);
    expect(read(calendar(talk('RRULE:FREQ=MINUTELY;COUNT=2000'))).problems).toEqual([]);
  });
});

// The time limit of a test holds it: five seconds.
test('events of many years are read in a moment', () => {
  const old = (uid: number) =>
    talk('RRULE:FREQ=DAILY').replaceAll('20261124', '20060104').replace('u1', `u${uid}`);
  expect(times(calendar(...Array.from({ length: 5 }, (_, uid) => old(uid))))).toHaveLength(5 * 30);
});

test('whatever the lines, it answers, and what it says lies in the window', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...[
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VTIMEZONE',
        'END:VTIMEZONE',
        'BEGIN:VALARM',
        'END:VALARM',
      ],
      ...[
        'BEGIN:STANDARD',
        'END:STANDARD',
        'TZID:Asia/Tokyo',
        'TZOFFSETTO:+0900',
        'TZOFFSETFROM:x',
        'UID:u1',
        'UID:u2',
        'SUMMARY:1on1',
        ' x',
        '',
      ],
      ...[
        'DTSTART:20261124T010000Z',
        'DTSTART;TZID=Asia/Tokyo:20261101T100000',
        'DTSTART;VALUE=DATE:20261110',
        'DTEND:20261125T010000Z',
        'DTEND:x',
      ],
      ...[
        'RECURRENCE-ID:20261110T010000Z',
        'RECURRENCE-ID;VALUE=DATE:20261110',
        'RDATE;VALUE=PERIOD:20261112T010000Z/PT1H',
        'SEQUENCE:x',
        'ATTENDEE:x',
      ],
      ...[
        'RRULE:FREQ=DAILY',
        'RRULE:FREQ=WEEKLY;BYDAY=MO',
        'RRULE:',
        'EXDATE:20261124T010000Z',
        'DURATION:PT1H',
        'DURATION:x',
        'STATUS:CANCELLED',
      ],
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const { events, problems } = read(calendar(...lines));
      for (const { at, lengthMin } of events) {
        expect(at >= november.from && at <= november.to && lengthMin >= 0).toBe(true);
      }
      expect(new Set(problems.map(({ where, problem }) => `${where} ${problem}`)).size).toBe(problems.length);
    }),
    { numRuns: 500 },
  );
});
