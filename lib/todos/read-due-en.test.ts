import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-day';
import { readDueEn } from './read-due-en';

/** A Wednesday. */
const wednesday = '2026-11-25';

const read = async (text: string, today = wednesday) => {
  const due = await readDueEn(text, today);
  return due && [due.dueOn, text.slice(due.start, due.end)];
};

test.each([
  ['Send the estimate by Friday', '2026-11-27', 'by Friday'],
  ['by Wednesday', '2026-11-25', 'by Wednesday'],
  ['call Ann tomorrow', '2026-11-26', 'tomorrow'],
  ['today: book a room', '2026-11-25', 'today'],
  ['due Friday', '2026-11-27', 'due Friday'],
  ['due by next Friday', '2026-12-04', 'due by next Friday'],
  ['Friday next week', '2026-12-04', 'Friday next week'],
  ['before Friday', '2026-11-26', 'before Friday'],
  ['until 5th of December', '2026-12-05', 'until 5th of December'],
  ['on Dec 3', '2026-12-03', 'on Dec 3'],
  ['on 12/3', '2026-12-03', 'on 12/3'],
  ['by 2/3', '2027-02-03', 'by 2/3'],
  ['2026-12-01 hand in', '2026-12-01', '2026-12-01'],
  ['in 3 days', '2026-11-28', 'in 3 days'],
  ['within a week', '2026-12-02', 'within a week'],
  ['two weeks from now', '2026-12-09', 'two weeks from now'],
  ['the day after tomorrow', '2026-11-27', 'the day after tomorrow'],
  ['in a month', '2026-12-25', 'in a month'],
  ['this week', '2026-11-27', 'this week'],
  ['Call Ann next week', '2026-12-04', 'next week'],
  ['by the end of next week', '2026-12-04', 'by the end of next week'],
  ['by end of week', '2026-11-27', 'by end of week'],
  ['by the end of the month', '2026-11-30', 'by the end of the month'],
  ['end of next month', '2026-12-31', 'end of next month'],
  ['by the 5th', '2026-12-05', 'by the 5th'],
  ['tomorrow at 10:30 call Ann', '2026-11-26', 'tomorrow'],
  ['Friday morning', '2026-11-27', 'Friday'],
  ['ask today, send by Friday', '2026-11-27', 'by Friday'],
  ['金曜まで send it', '2026-11-27', '金曜まで'],
  ['Nov 10', '2026-11-10', 'Nov 10'],
  ['Feb 3', '2027-02-03', 'Feb 3'],
])('%s', async (text, dueOn, span) => expect(await read(text)).toEqual([dueOn, span]));

test('ends of months, leap years and the change of the year', async () => {
  expect(await read('by Feb 29', '2028-01-10')).toEqual(['2028-02-29', 'by Feb 29']);
  expect(await read('by Feb 29')).toBeUndefined();
  expect(await read('Nov 31')).toBeUndefined();
  expect(await read('tomorrow', '2026-12-31')).toEqual(['2027-01-01', 'tomorrow']);
  expect(await read('by the 31st')).toEqual(['2026-12-31', 'by the 31st']);
  expect(await read('end of the month', '2028-02-02')).toEqual(['2028-02-29', 'end of the month']);
});

test.each([
  ['3 days of training'],
  ['workshop for 3 days'],
  ['2/3 of the team'],
  ['1 on 1'],
  ['10 minutes with Sam'],
  ['May I ask Sam'],
  ['march with them'],
  ['by 3pm'],
  ['sat down with Sam'],
  ['ask about last Friday'],
  ['what was said yesterday'],
  ["tomorrow's meeting"],
  ['every Friday'],
  ['from Friday'],
  ['Monday or Tuesday'],
  ['Dec 1 - Dec 5 leave'],
  ['how the week went'],
  ['a year ago'],
  [''],
])('no date: %s', async (text) => expect(await read(text)).toBeUndefined());

const pieces = fc.constantFrom(
  ...[
    'by',
    'on',
    'before',
    'next',
    'week',
    'Friday',
    'Feb',
    '29',
    '12/3',
    'in',
    '3',
    'days',
    'the',
    'end',
    'of',
  ],
  ...['month', 'tomorrow', 'at', '10:30', 'send', '5th', 'last', '–', 'sat', '2027', '金曜'],
);
const days = fc.integer({ min: 0, max: 4000 }).map((ahead) => addDays('2024-01-01', ahead));

test('whatever is found lies inside the line and is a day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 7 }), days, async (parts, today) => {
      const text = parts.join(' ');
      const due = await readDueEn(text, today);
      if (!due) return;
      expect(due.start).toBeGreaterThanOrEqual(0);
      expect(due.end).toBeGreaterThan(due.start);
      expect(due.end).toBeLessThanOrEqual(text.length);
      expect(addDays(due.dueOn, 0)).toBe(due.dueOn);
      // A number after a date is its year.
      if (!/2027|29/.test(text)) expect(due.dueOn >= addDays(today, -31)).toBe(true);
    }),
    { numRuns: 500, examples: [[['Feb', '3', '12/3'], '2024-01-01']] },
  );
});
