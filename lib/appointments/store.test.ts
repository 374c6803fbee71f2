import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sato } from '@/tests/a-talk';
import { readDocument } from '../change-document';
import { db } from '../db';
import { rowsOf } from '../notebooks/notebook';
import { deriveRows } from '../notebooks/store';
import { addPair, changePair, type PairWithPerson, pairById, removePair } from '../pairs/store';
import { closeSession, startSession } from '../sessions/store';
import { addTodo, setTodoDone } from '../todos/store';
import { addTopic, agenda, setTopicTalked } from '../topics/store';
import type { ReminderRules } from './due-reminders';
import type { Appointment } from './schema';
import {
  appointmentsOfPair,
  comingAppointments,
  datesOfPairs,
  holdAppointment,
  moveAppointment,
  nextAppointment,
  planAgain,
  planAppointments,
  planForPairs,
  reminderAlarm,
  settleNextDate,
  skipAppointment,
  takeDueReminders,
} from './store';

const at = (text: string): number => new Date(text).getTime();
const clock = (text: string): void => void vi.setSystemTime(at(text));
const tuesday = at('2026-11-24T15:00');

let pair: PairWithPerson;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at('2026-11-16T09:00') });
  pair = await addPair(sato);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function plan(when = tuesday, more: { after?: string } = {}): Promise<Appointment> {
  await planAppointments(pair.id, [{ at: when, lengthMin: 30, ...more }]);
  const planned = (await appointmentsOfPair(pair.id)).find((one) => one.at === when);
  if (!planned) throw new Error('Nothing was planned');
  return planned;
}
const stored = async (id: string) => await db.appointments.get(id);

describe('planning', () => {
  test('several dates at once, each of them for the same pair', async () => {
    const dates = [tuesday, at('2026-12-08T15:00')].map((when) => ({ at: when, lengthMin: 30 }));
    await planAppointments(pair.id, dates);
    expect(await appointmentsOfPair(pair.id)).toMatchObject(
      dates.map((date) => ({ ...date, pairId: pair.id, state: 'planned', movedFrom: [] })),
    );
    expect((await pairById(pair.id))?.nextAt).toBe(tuesday);
  });

  test('the same minute is not planned twice, not even within one list', async () => {
    const first = await plan();
    await plan(tuesday);
    const dates = [tuesday + 30_000, tuesday + 90_000, tuesday + 90_000];
    await planAppointments(
      pair.id,
      dates.map((when) => ({ at: when, lengthMin: 30 })),
    );
    const planned = await appointmentsOfPair(pair.id);
    expect(planned.map((one) => one.at)).toEqual([tuesday, tuesday + 90_000]);
    expect(planned[0]).toEqual(first);
  });

  test('right after another meeting, by its name', async () => {
    expect(await plan(tuesday, { after: '営業会議' })).toMatchObject({ after: '営業会議' });
  });

  test('for several pairs together, or for none of them', async () => {
    const other = await addPair({ ...sato, name: '鈴木 次郎' });
    const dates = [{ at: tuesday, lengthMin: 30 }];
    const plans = [pair.id, other.id].map((pairId) => ({ pairId, dates }));
    await expect(planForPairs([...plans, { pairId: 'gone', dates }])).rejects.toThrow('No pair gone');
    expect(await db.appointments.count()).toBe(0);
    await planForPairs(plans);
    expect((await comingAppointments(Date.now())).map(({ pairId }) => pairId).sort()).toEqual(
      [pair.id, other.id].sort(),
    );
  });

  test('the next one is the first that is not over', async () => {
    await plan(at('2026-11-10T15:00'));
    await plan(at('2026-12-08T15:00'));
    const next = await plan();
    expect(await nextAppointment(pair.id, tuesday + 29 * 60_000)).toEqual(next);
    expect((await nextAppointment(pair.id, tuesday + 30 * 60_000))?.at).toBe(at('2026-12-08T15:00'));
  });
});

describe('moving', () => {
  test('keeps the topics as they are and remembers where it stood', async () => {
    const topic = await addTopic(pair.id, { title: '案件の優先順位', broughtBy: pair.personId });
    const { id } = await plan();
    await moveAppointment(id, at('2026-11-25T10:00'));
    await moveAppointment(id, at('2026-11-26T10:00'));
    expect(await stored(id)).toMatchObject({
      at: at('2026-11-26T10:00'),
      movedFrom: [tuesday, at('2026-11-25T10:00')],
      state: 'planned',
    });
    expect(await agenda(pair.id)).toEqual([topic]);
  });

  test('to where it stands is no move', async () => {
    const planned = await plan();
    await moveAppointment(planned.id, tuesday);
    expect(await stored(planned.id)).toEqual(planned);
  });
});

describe('skipping', () => {
  test('carries what was to be talked about over to the next one', async () => {
    const open = await addTopic(pair.id, { title: '話せなかった', broughtBy: pair.personId });
    const mine = await addTopic(pair.id, { title: 'まだ見せない', broughtBy: 'me', isPrivate: true });
    const talked = await addTopic(pair.id, { title: '話した', broughtBy: pair.personId });
    await setTopicTalked(talked.id, 'before', true);
    const { id } = await plan();
    await skipAppointment(id, '締め日と重なった');
    expect(await stored(id)).toMatchObject({ state: 'skipped', reason: '締め日と重なった' });
    expect(await db.topics.get(open.id)).toMatchObject({ state: 'carried', carries: 1 });
    expect(await db.topics.get(mine.id)).toMatchObject({ state: 'carried', carries: 1 });
    expect(await db.topics.get(talked.id)).toMatchObject({ state: 'talked', carries: 0 });
    expect((await pairById(pair.id))?.nextAt).toBeUndefined();
  });

  test('twice counts once, and can be taken back', async () => {
    const topic = await addTopic(pair.id, { title: '話題', broughtBy: pair.personId });
    const { id } = await plan();
    await skipAppointment(id, '出張');
    await skipAppointment(id);
    expect(await stored(id)).toMatchObject({ state: 'skipped', reason: '出張' });
    expect((await db.topics.get(topic.id))?.carries).toBe(1);
    await planAgain(id);
    const again = await stored(id);
    expect(again).toMatchObject({ state: 'planned', at: tuesday });
    expect(again).not.toHaveProperty('reason');
  });
});

describe('holding', () => {
  test('a session that begins on that day is the one that was planned', async () => {
    const { id } = await plan();
    await plan(at('2026-12-08T15:00'));
    clock('2026-11-24T09:30');
    const session = await startSession(pair.id, 'in-person', 30);
    expect(session.appointmentId ?? (await db.sessions.get(session.id))?.appointmentId).toBe(id);
    expect(await stored(id)).toMatchObject({ state: 'held', sessionId: session.id, at: tuesday });
    expect((await pairById(pair.id))?.nextAt).toBe(at('2026-12-08T15:00'));
  });

  test('of two on one day the nearer one, and none on another day', async () => {
    const morning = await plan(at('2026-11-24T09:00'));
    const afternoon = await plan();
    expect(await holdAppointment(pair.id, 's0', at('2026-11-22T15:00'))).toBeUndefined();
    expect(await holdAppointment(pair.id, 's1', at('2026-11-24T14:00'))).toBe(afternoon.id);
    expect(await holdAppointment(pair.id, 's2', at('2026-11-24T14:30'))).toBe(morning.id);
  });
});

describe('what the wrap-up says of the next date', () => {
  const later = at('2026-12-08T15:00');

  test('nothing is planned: it is made, or stays away', async () => {
    await settleNextDate(pair, undefined, Date.now());
    expect(await db.appointments.count()).toBe(0);
    await settleNextDate(pair, later, Date.now());
    expect(await appointmentsOfPair(pair.id)).toMatchObject([{ at: later, lengthMin: 30, state: 'planned' }]);
  });

  test('one is planned: another date moves it, the same leaves it', async () => {
    const planned = await plan();
    await settleNextDate(pair, tuesday, Date.now());
    expect(await appointmentsOfPair(pair.id)).toEqual([planned]);
    await settleNextDate(pair, later, Date.now());
    expect(await appointmentsOfPair(pair.id)).toMatchObject([
      { id: planned.id, at: later, movedFrom: [tuesday] },
    ]);
  });

  test('emptied: it is off, and closing carries the topics over once', async () => {
    const topic = await addTopic(pair.id, { title: '話せなかった', broughtBy: pair.personId });
    const session = await startSession(pair.id, 'phone', 30);
    const { id } = await plan();
    await settleNextDate(pair, undefined, Date.now());
    await closeSession(session.id);
    expect(await stored(id)).toMatchObject({ state: 'skipped' });
    expect(await db.topics.get(topic.id)).toMatchObject({ state: 'carried', carries: 1 });
  });
});

test('rows rebuilt from the notebook are the live rows', async () => {
  const { id } = await plan();
  const second = await plan(at('2026-12-08T15:00'), { after: '営業会議' });
  await moveAppointment(id, at('2026-11-25T10:00'));
  await skipAppointment(second.id, '出張');
  clock('2026-11-25T10:00');
  await startSession(pair.id, 'phone', 30);
  const live = await appointmentsOfPair(pair.id);
  const doc = await readDocument('pairs.notebook', pair.id);
  const byTime = (rows: Appointment[]) => rows.toSorted((a, b) => a.at - b.at);
  expect(byTime(rowsOf(doc, pair.id).appointments)).toEqual(live);
  await db.appointments.clear();
  await deriveRows(pair.id);
  expect(await appointmentsOfPair(pair.id)).toEqual(live);
});

test('the dates of all pairs: whom I plan first on top, with the last 1on1 and what is to come', async () => {
  const other = await addPair({ ...sato, name: '鈴木 次郎' });
  await changePair(other.id, { isFirst: true });
  await plan(at('2026-11-10T15:00'));
  const next = await plan();
  const skipped = await plan(at('2026-12-08T15:00'));
  await skipAppointment(skipped.id);
  const session = await startSession(pair.id, 'phone', 30);
  const now = Date.now();
  const dates = await datesOfPairs(now);
  expect(dates.map(({ pair: { person } }) => person.name)).toEqual(['鈴木 次郎', '佐藤 花子']);
  expect(dates[0]).toMatchObject({ lastAt: undefined, planned: [], skipped: [] });
  expect(dates[1]).toMatchObject({
    lastAt: session.startedAt,
    planned: [next],
    skipped: [{ id: skipped.id }],
  });
});

describe('reminders', () => {
  const rules: ReminderRules = {
    dayBefore: true,
    dayBeforeHour: 17,
    minutesBefore: 10,
    quiet: { from: '19:00', to: '08:00' },
  };
  const take = async (when: string, given = rules) => {
    clock(when);
    return await takeDueReminders(at(when), given);
  };
  const kinds = async (when: string, given = rules) => (await take(when, given)).due.map(({ kind }) => kind);

  test('one is given once, however often is asked', async () => {
    await plan();
    expect(await kinds('2026-11-23T16:59')).toEqual([]);
    expect(await kinds('2026-11-23T17:00')).toEqual(['day-before']);
    expect(await kinds('2026-11-23T17:00')).toEqual([]);
    expect(await kinds('2026-11-24T14:50')).toEqual(['soon']);
    expect(await kinds('2026-11-24T14:51')).toEqual([]);
  });

  test('two who ask at the same moment do not both get it', async () => {
    await plan();
    clock('2026-11-23T17:00');
    const answers = await Promise.all([1, 2, 3].map(() => takeDueReminders(Date.now(), rules)));
    expect(answers.flatMap(({ due }) => due)).toHaveLength(1);
  });

  test('it says who, when, and how much waits', async () => {
    const topic = await addTopic(pair.id, { title: '優先順位', broughtBy: pair.personId });
    await addTopic(pair.id, { title: '来期', broughtBy: pair.personId });
    await setTopicTalked(topic.id, 'before', true);
    await addTodo(pair.id, { text: 'ひな型', owner: 'me' });
    const done = await addTodo(pair.id, { text: '済み', owner: 'me' });
    await setTodoDone(done.id, true);
    await plan(tuesday, { after: '営業会議' });
    const { due, nextAt } = await take('2026-11-23T17:00');
    expect(due).toMatchObject([
      { pairId: pair.id, name: '佐藤 花子', at: tuesday, after: '営業会議', topics: 1, todos: 1 },
    ]);
    expect(nextAt).toBe(tuesday);
  });

  test('a clock that jumps back and forth reminds of nothing twice', async () => {
    await plan();
    expect(await kinds('2026-11-23T17:00')).toEqual(['day-before']);
    for (const when of ['2026-11-20T09:00', '2026-11-23T17:00', '2027-06-01T12:00', '2026-11-23T18:00'])
      expect(await kinds(when)).toEqual([]);
    expect(await kinds('2026-11-24T14:55')).toEqual(['soon']);
    for (const when of ['1970-01-02T00:00', '2028-01-01T00:00', '2026-11-24T14:56'])
      expect(await kinds(when)).toEqual([]);
  });

  test('another time zone reminds of nothing twice', async () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const meeting = at('2026-11-24T15:00');
    await plan(meeting);
    expect(await kinds('2026-11-23T17:00')).toEqual(['day-before']);
    const now = Date.now();
    for (const zone of ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland']) {
      vi.stubEnv('TZ', zone);
      const { due } = await takeDueReminders(now, { ...rules, quiet: undefined });
      expect(due).toEqual([]);
    }
    const { due } = await takeDueReminders(meeting - 600_000, { ...rules, quiet: undefined });
    expect(due.map(({ kind }) => kind)).toEqual(['soon']);
  });

  test('a moved 1on1 is reminded of anew', async () => {
    const { id } = await plan();
    expect(await kinds('2026-11-23T17:00')).toEqual(['day-before']);
    await moveAppointment(id, at('2026-11-26T10:00'));
    expect(await kinds('2026-11-24T14:50')).toEqual([]);
    expect(await kinds('2026-11-25T17:00')).toEqual(['day-before']);
    expect(await kinds('2026-11-26T09:50')).toEqual(['soon']);
  });

  test('one that was moved past its day-before time is not reminded of at once', async () => {
    const { id } = await plan();
    clock('2026-11-18T18:00');
    await moveAppointment(id, at('2026-11-19T10:00'));
    expect(await kinds('2026-11-18T18:00')).toEqual([]);
    expect(await kinds('2026-11-18T18:30')).toEqual([]);
    expect(await kinds('2026-11-19T09:50')).toEqual(['soon']);
  });

  test('nor is one that was planned again', async () => {
    const { id } = await plan();
    await skipAppointment(id);
    expect(await kinds('2026-11-23T17:00')).toEqual([]);
    clock('2026-11-23T18:00');
    await planAgain(id);
    expect(await kinds('2026-11-23T18:01')).toEqual([]);
    expect(await kinds('2026-11-24T14:50')).toEqual(['soon']);
  });

  test('what does not take place, or is begun already, is not reminded of', async () => {
    const skipped = await plan();
    await skipAppointment(skipped.id);
    await plan(at('2026-11-23T18:30'));
    clock('2026-11-23T16:00');
    await startSession(pair.id, 'phone', 30);
    expect(await kinds('2026-11-23T18:20')).toEqual([]);
  });

  test('in quiet hours it waits, and says until when', async () => {
    await plan(at('2026-11-24T09:00'));
    const late = { ...rules, dayBeforeHour: 20 };
    expect(await take('2026-11-23T20:00', late)).toEqual({ due: [], nextAt: at('2026-11-24T08:00') });
    expect(await kinds('2026-11-24T08:00', late)).toEqual(['day-before']);
  });

  test('what was given is forgotten after 90 days', async () => {
    const { id } = await plan();
    await kinds('2026-11-23T17:00');
    await kinds('2026-11-24T14:50');
    await holdAppointment(pair.id, 's1', tuesday);
    await kinds('2027-02-20T12:00');
    expect(await db.reminders.count()).toBe(2);
    await kinds('2027-02-22T12:00');
    expect((await db.reminders.toArray()).map(({ key }) => key)).toEqual([`${id}:${tuesday}:soon`]);
    await kinds('2027-02-23T12:00');
    expect(await db.reminders.count()).toBe(0);
  });

  test('a pair that is gone is not spoken of', async () => {
    await plan();
    await removePair(pair.id);
    expect(await kinds('2026-11-23T17:00')).toEqual([]);
  });

  test('a change wakes the service worker to look anew', async () => {
    const { id } = await plan();
    const wakeAt = async () => (await browser.alarms.get(reminderAlarm))?.scheduledTime;
    expect(await wakeAt()).toBe(Date.now() + 1_000);
    await browser.alarms.clear(reminderAlarm);
    await moveAppointment(id, at('2026-11-26T10:00'));
    expect(await wakeAt()).toBe(Date.now() + 1_000);
  });
});
