import type { Dialogue } from './dialogue';

type Topic = Dialogue['topics'][number];
type Line = Dialogue['lines'][number];

const TOPIC = /^# (?<id>\S+) (?<category>\S+) (?<title>.+)$/u;
const SPOKEN = /^(?<who>[MS])(?: (?<on>\S+))?: (?<text>.+)$/u;

const CATEGORIES: readonly Topic['category'][] = [
  'work',
  'career',
  'private',
  'relations',
  'skills',
  'other',
];

/**
 * Reads a dialogue written one line per turn, so that it can be read as a conversation:
 *
 *     # goal career 来期の目標      a topic: its id, category and title
 *     M goal: ...                  the member speaks, on the topic `goal`
 *     S: ...                       the supporter speaks, on none of the topics
 */
export function transcript(id: string, language: Dialogue['language'], text: string): Dialogue {
  const topics: Topic[] = [];
  const lines: Line[] = [];
  for (const row of text.split('\n')) {
    if (row.trim() === '') continue;
    const topic = TOPIC.exec(row)?.groups;
    const spoken = SPOKEN.exec(row)?.groups;
    if (topic) topics.push(readTopic(topic, row));
    else if (spoken) lines.push(readLine(spoken));
    else throw new Error(`${id}: cannot read "${row}"`);
  }
  return { id, language, topics, lines };
}

function readTopic(groups: Record<string, string | undefined>, row: string): Topic {
  const category = CATEGORIES.find((known) => known === groups.category);
  if (!category) throw new Error(`Unknown category in "${row}"`);
  return { id: groups.id ?? '', title: groups.title ?? '', category };
}

function readLine(groups: Record<string, string | undefined>): Line {
  const by = groups.who === 'M' ? 'member' : 'supporter';
  const text = groups.text ?? '';
  return groups.on === undefined ? { by, text } : { by, text, on: groups.on };
}
