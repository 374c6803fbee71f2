import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dueReminders, type ReminderRules } from './due-reminders';
import { afterQuiet } from './quiet-hours';
import type { Appointment } from './schema';

afterEach(() => vi.unstubAllEnvs());

const at = (text: string): number => new Date(text).getTime();

const appointment = (begins: string, more: Partial<Appointment> = {}): Appointment => ({
  id: 'a1',
  pairId: 'p1',
  at: at(begins),
  lengthMin: 30,
  state: 'planned',
  movedFrom: [],
  createdAt: at('2026-11-02T09:00'),
  ...more,
});

const usual: ReminderRules = { dayBefore: true, dayBeforeHour: 17, minutesBefore: 10, quiet: undefined };
const quiet = { from: '20:00', to: '08:00' };

type Case = { appointments: Appointment[]; now: string; fired?: string[]; rules?: Partial<ReminderRules> };

function ask({ appointments, now, fired = [], rules = {} }: Case) {
  const answer = dueReminders({
    appointments,
    fired: new Set(fired),
    now: at(now),
    rules: { ...usual, ...rules },
  });
  const { due, passed, nextAt } = answer;
  return { due: due.map(({ kind }) => kind), passed, nextAt };
}

const tuesday = appointment('2026-11-24T10:00');
const keyOf = (kind: string, begins = '2026-11-24T10:00'): string => `a1:${at(begins)}:${kind}`;

describe('the usual course', () => {
  test.each([
    ['2026-11-20T09:00', [], [], '2026-11-23T17:00'],
    ['2026-11-23T16:59:59', [], [], '2026-11-23T17:00'],
    ['2026-11-23T17:00', [], ['day-before'], '2026-11-24T09:50'],
    ['2026-11-23T17:01', ['day-before'], [], '2026-11-24T09:50'],
    ['2026-11-24T09:50', ['day-before'], ['soon'], undefined],
    ['2026-11-24T09:51', ['day-before', 'soon'], [], undefined],
    ['2026-11-24T10:00', [], [], undefined],
  ])('at %s with %o given: %o', (now, fired, due, nextAt) => {
    expect(ask({ appointments: [tuesday], now, fired: fired.map((kind) => keyOf(kind)) })).toEqual({
      due,
      passed: [],
      nextAt: nextAt && at(nextAt),
    });
  });

  test('what a reminder says', () => {
    const { due } = dueReminders({
      appointments: [tuesday],
      fired: new Set(),
      now: at('2026-11-24T09:50'),
      rules: usual,
    });
    expect(due).toEqual([
      { key: keyOf('soon'), appointmentId: 'a1', pairId: 'p1', kind: 'soon', at: tuesday.at },
    ]);
  });

  test('only for what is planned', () => {
    for (const state of ['held', 'skipped'] as const)
      expect(
        ask({ appointments: [appointment('2026-11-24T10:00', { state })], now: '2026-11-24T09:55' }),
      ).toEqual({
        due: [],
        passed: [],
        nextAt: undefined,
      });
  });

  test('each kind can be switched off', () => {
    const now = '2026-11-20T09:00';
    expect(ask({ appointments: [tuesday], now, rules: { dayBefore: false } }).nextAt).toBe(
      at('2026-11-24T09:50'),
    );
    const only = ask({ appointments: [tuesday], now: '2026-11-24T09:55', rules: { minutesBefore: 0 } });
    expect(only.due).toEqual(['day-before']);
    const off = { dayBefore: false, minutesBefore: 0 };
    const afterSales = appointment('2026-11-24T10:00', { after: '営業会議' });
    expect(ask({ appointments: [tuesday, afterSales], now, rules: off }).nextAt).toBeUndefined();
  });

  test('several appointments, each for itself; the next of all is looked for', () => {
    const other = appointment('2026-11-24T09:55', { id: 'a2', pairId: 'p2' });
    const answer = ask({ appointments: [tuesday, other], now: '2026-11-23T17:00' });
    expect(answer).toEqual({ due: ['day-before', 'day-before'], passed: [], nextAt: at('2026-11-24T09:45') });
  });
});

describe('after another meeting', () => {
  const following = appointment('2026-11-24T10:00', { after: '営業会議' });
  test.each([
    ['2026-11-24T09:55', [], '2026-11-24T10:00'],
    ['2026-11-24T10:00', ['now'], undefined],
    ['2026-11-24T10:10', ['now'], undefined],
    ['2026-11-24T10:10:01', [], undefined],
  ])('at %s: %o', (now, due, nextAt) => {
    const fired = [keyOf('day-before')];
    expect(ask({ appointments: [following], now, fired })).toEqual({
      due,
      passed: [],
      nextAt: nextAt && at(nextAt),
    });
  });
});

describe('late', () => {
  test('a machine that slept reminds while it is of use, of the latest alone', () => {
    expect(ask({ appointments: [tuesday], now: '2026-11-24T08:00' }).due).toEqual(['day-before']);
    expect(ask({ appointments: [tuesday], now: '2026-11-24T09:59:59' })).toEqual({
      due: ['soon'],
      passed: [keyOf('day-before')],
      nextAt: undefined,
    });
    expect(ask({ appointments: [tuesday], now: '2026-11-24T10:00' }).due).toEqual([]);
  });

  test('after the later one the earlier one is not given, even if it never was', () => {
    expect(ask({ appointments: [tuesday], now: '2026-11-24T09:55', fired: [keyOf('soon')] })).toEqual({
      due: [],
      passed: [keyOf('day-before')],
      nextAt: undefined,
    });
  });

  test('what would have come before the appointment was made is not missed', () => {
    const made = appointment('2026-11-24T10:00', { createdAt: at('2026-11-23T18:00') });
    expect(ask({ appointments: [made], now: '2026-11-23T18:00' })).toEqual({
      due: [],
      passed: [],
      nextAt: at('2026-11-24T09:50'),
    });
  });

  test('the later is meant by time, however long before it is asked for', () => {
    const early = appointment('2026-11-24T01:00');
    const rules = { minutesBefore: 12 * 60 };
    expect(ask({ appointments: [early], now: '2026-11-23T17:00', rules })).toEqual({
      due: ['day-before'],
      passed: [`a1:${early.at}:soon`],
      nextAt: undefined,
    });
  });
});

describe('moving', () => {
  test('reminds anew', () => {
    const moved = appointment('2026-11-25T10:00', { movedFrom: [tuesday.at] });
    const fired = [keyOf('day-before'), keyOf('soon')];
    expect(ask({ appointments: [moved], now: '2026-11-24T17:00', fired }).due).toEqual(['day-before']);
  });

  test('a clock that jumps back, or another time zone, reminds of nothing twice', () => {
    const fired = [keyOf('day-before'), keyOf('soon')];
    expect(ask({ appointments: [tuesday], now: '2026-11-23T17:00', fired })).toEqual({
      due: [],
      passed: [],
      nextAt: undefined,
    });
    vi.stubEnv('TZ', 'America/New_York');
    const answer = dueReminders({
      appointments: [tuesday],
      fired: new Set(fired),
      now: tuesday.at - 60_000,
      rules: usual,
    });
    expect(answer.due).toEqual([]);
  });
});

describe('quiet hours', () => {
  test.each([
    // The day before at 21:00 waits until eight.
    ['2026-11-24T10:00', 21, '2026-11-23T21:00', [], '2026-11-24T08:00'],
    ['2026-11-24T10:00', 21, '2026-11-24T07:59:59', [], '2026-11-24T08:00'],
    ['2026-11-24T10:00', 21, '2026-11-24T08:00', ['day-before'], '2026-11-24T09:50'],
    // At eight it has begun: nothing at all.
    ['2026-11-24T08:00', 21, '2026-11-23T20:30', [], undefined],
    ['2026-11-24T08:05', 21, '2026-11-24T07:56', [], '2026-11-24T08:00'],
    ['2026-11-24T08:05', 21, '2026-11-24T08:00', ['soon'], undefined],
    // Slept from before seventeen until quiet hours.
    ['2026-11-24T10:00', 17, '2026-11-23T22:00', [], '2026-11-24T08:00'],
    ['2026-11-24T10:00', 17, '2026-11-23T19:59', ['day-before'], '2026-11-24T09:50'],
  ])('1on1 at %s, day before at %i, now %s: %o', (begins, dayBeforeHour, now, due, nextAt) => {
    const answer = ask({ appointments: [appointment(begins)], now, rules: { dayBeforeHour, quiet } });
    expect([answer.due, answer.nextAt]).toEqual([due, nextAt && at(nextAt)]);
  });

  test('what begins in them is not announced', () => {
    const rules = { dayBefore: false, quiet: { from: '12:00', to: '13:00' } };
    const following = appointment('2026-11-24T12:55', { after: '営業会議' });
    for (const now of ['2026-11-24T12:00', '2026-11-24T12:55', '2026-11-24T13:00'])
      expect(ask({ appointments: [following], now, rules })).toEqual({
        due: [],
        passed: [],
        nextAt: undefined,
      });
  });

  test('inside one day, spanning midnight, and none', () => {
    const end = (now: string, from: string, to: string) => afterQuiet(at(now), { from, to });
    expect(end('2026-11-24T12:30', '12:00', '13:00')).toBe(at('2026-11-24T13:00'));
    expect(end('2026-11-24T13:00', '12:00', '13:00')).toBe(at('2026-11-24T13:00'));
    expect(end('2026-11-24T11:59', '12:00', '13:00')).toBe(at('2026-11-24T11:59'));
    expect(end('2026-11-24T23:30', '22:30', '07:15')).toBe(at('2026-11-25T07:15'));
    expect(end('2026-11-25T07:14:59', '22:30', '07:15')).toBe(at('2026-11-25T07:15'));
    expect(end('2026-11-25T07:15', '22:30', '07:15')).toBe(at('2026-11-25T07:15'));
    expect(end('2026-11-24T12:30', '12:30', '12:30')).toBe(at('2026-11-24T12:30'));
    expect(afterQuiet(at('2026-11-24T12:30'), undefined)).toBe(at('2026-11-24T12:30'));
  });

  test('where clocks change in the night', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(afterQuiet(at('2026-10-31T23:00'), quiet)).toBe(at('2026-11-01T08:00'));
    expect(afterQuiet(at('2026-03-07T23:00'), quiet)).toBe(at('2026-03-08T08:00'));
    // 01:10 for the second time; quiet until 01:30.
    const secondTime = at('2026-11-01T01:10') + 3_600_000;
    expect(afterQuiet(secondTime, { from: '22:00', to: '01:30' })).toBe(secondTime + 20 * 60_000);
  });
});

test.each(['Asia/Tokyo', 'America/New_York'])(
  'any clock, any sleep, in %s: each at most once, never late, never in quiet hours',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const base = at('2026-10-30T00:00');
    const hourMs = 3_600_000;
    const minutes = (max: number) => fc.integer({ min: 0, max }).map((count) => base + count * 60_000);
    const some = fc.array(fc.record({ at: minutes(5 * 24 * 60), isAfter: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    });
    const time = fc
      .integer({ min: 0, max: 47 })
      .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
    const anyRules = fc.record({
      dayBefore: fc.boolean(),
      dayBeforeHour: fc.integer({ min: 0, max: 23 }),
      minutesBefore: fc.constantFrom(0, 5, 10, 60),
      quiet: fc.option(fc.record({ from: time, to: time }), { nil: undefined }),
    });
    // Jumps of the clock, back and ahead; 0: wake at the next time that was asked for.
    const jumps = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -6 * 60, max: 24 * 60 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(some, anyRules, jumps, (list, rules, steps) => {
        const appointments = list.map(({ at, isAfter }, index) =>
          appointment('2026-11-01T00:00', {
            id: `a${index}`,
            at,
            ...(isAfter && { after: '会議' }),
            createdAt: base - 48 * hourMs,
          }),
        );
        const fired = new Set<string>();
        let now = base - 24 * hourMs;
        for (const step of steps) {
          const { due, passed, nextAt } = dueReminders({ appointments, fired, now, rules });
          expect(new Set(due.map(({ appointmentId }) => appointmentId)).size).toBe(due.length);
          for (const reminder of due) {
            expect(fired.has(reminder.key)).toBe(false);
            expect(now).toBeLessThan(reminder.at + (reminder.kind === 'now' ? 10 * 60_000 + 1 : 0));
            expect(afterQuiet(now, rules.quiet)).toBe(now);
          }
          for (const key of [...due.map(({ key }) => key), ...passed]) fired.add(key);
          // Asked again at once there is nothing more to do.
          expect(dueReminders({ appointments, fired, now, rules })).toEqual({ due: [], passed: [], nextAt });
          if (nextAt !== undefined) expect(nextAt).toBeGreaterThan(now);
          if (nextAt !== undefined && step === 0) {
            const then = dueReminders({ appointments, fired, now: nextAt, rules });
            expect(then.due.length).toBeGreaterThan(0);
          }
          now = step === 0 ? (nextAt ?? now) : now + step * 60_000;
        }
      }),
    );
  },
);
