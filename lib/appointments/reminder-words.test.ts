import { expect, test } from 'vitest';
import en from '../texts/en/reminder.json';
import ja from '../texts/ja/reminder.json';
import { reminderWords } from './reminder-words';

const at = (text: string): number => new Date(text).getTime();
const now = at('2026-11-23T17:00');
const sato = { name: '佐藤 花子', at: at('2026-11-24T15:00'), topics: 2, todos: 1 };
const suzuki = { name: '鈴木 次郎', at: at('2026-11-24T10:00'), topics: 0, todos: 0 };
const inJapanese = { now, locale: 'ja', texts: ja };

test('one 1on1: who, when, and how much waits', () => {
  expect(reminderWords([sato], inJapanese)).toEqual({
    title: '佐藤 花子さんとの1on1',
    message: '明日 15:00から\n話題2件・残っているTODO 1件',
  });
  const { title, message } = reminderWords([{ ...sato, name: 'Hana Sato' }], {
    now,
    locale: 'en',
    texts: en,
  });
  expect(title).toBe('1on1 with Hana Sato');
  expect(message.replace('\u202f', ' ')).toBe('Tomorrow, 3:00 PM\nTopics: 2 · Open TODOs: 1');
});

test('right after another meeting', () => {
  const words = { ...inJapanese, now: sato.at };
  expect(reminderWords([{ ...sato, after: '営業会議' }], words).message).toMatch(
    /^今日 15:00、「営業会議」のあと\n/,
  );
});

test('several are in one, in order of time', () => {
  expect(reminderWords([sato, suzuki], inJapanese)).toEqual({
    title: '1on1が2件あります',
    message: '鈴木 次郎さん　明日 10:00から\n佐藤 花子さん　明日 15:00から',
  });
});

test('a day further away is named', () => {
  const monday = { ...sato, at: at('2026-11-30T15:00') };
  expect(reminderWords([monday], inJapanese).message).toMatch(/^11月30日\(月\) 15:00から/);
});

test('a name with braces is left as it is', () => {
  expect(reminderWords([{ ...sato, name: '{time}' }], inJapanese).title).toBe('{time}さんとの1on1');
});
