import { expect, test } from 'vitest';
import type { Dialogue } from './dialogue';
import { dialogues } from './index';

const linesOn = (dialogue: Dialogue, topic: string) =>
  dialogue.lines.filter((line) => line.on === topic).length;

test('there are enough dialogues in both languages', () => {
  expect(dialogues.filter(({ language }) => language === 'ja').length).toBeGreaterThanOrEqual(40);
  expect(dialogues.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(20);
});

test('ids are unique', () => {
  expect(new Set(dialogues.map(({ id }) => id)).size).toBe(dialogues.length);
});

test.each(dialogues.map((dialogue) => [dialogue.id, dialogue] as const))(
  '%s is well formed',
  (id, dialogue) => {
    const topics = dialogue.topics.map((topic) => topic.id);
    expect(id.startsWith(`${dialogue.language}-`)).toBe(true);
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics.length).toBeGreaterThanOrEqual(3);
    expect(topics.length).toBeLessThanOrEqual(5);
    expect(dialogue.lines.length).toBeGreaterThanOrEqual(8);
    expect(dialogue.lines.length).toBeLessThanOrEqual(20);
    for (const { on } of dialogue.lines) if (on !== undefined) expect(topics).toContain(on);
    for (const topic of topics) expect(linesOn(dialogue, topic), topic).not.toBe(1);
    for (const { text } of dialogue.lines) expect(text).not.toMatch(/[!！]/u);
    for (const { title } of dialogue.topics) expect(title).not.toMatch(/[!！]/u);
  },
);

test('about half of the topics are talked about', () => {
  const all = dialogues.flatMap((dialogue) => dialogue.topics.map(({ id }) => linesOn(dialogue, id) > 0));
  const share = all.filter(Boolean).length / all.length;
  expect(share).toBeGreaterThan(0.35);
  expect(share).toBeLessThan(0.65);
});
