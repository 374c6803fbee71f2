import { today } from '../today';

type Reminded = { name: string; at: number; after?: string; topics: number; todos: number };

type Words = {
  now: number;
  locale: string;
  texts: {
    reminder: Record<
      'one' | 'several' | 'today' | 'tomorrow' | 'when' | 'after' | 'waiting' | 'each',
      string
    >;
  };
};

/** What a notification says: of one 1on1 also how much waits to be talked about, of several who and when. */
export function reminderWords(reminders: Reminded[], words: Words): { title: string; message: string } {
  const { texts } = words;
  const inOrder = reminders.toSorted((a, b) => a.at - b.at);
  const [only, ...others] = inOrder;
  if (only && others.length === 0) {
    const { name, topics, todos } = only;
    return {
      title: filled(texts.reminder.one, { name }),
      message: `${whenOf(only, words)}\n${filled(texts.reminder.waiting, { topics, todos })}`,
    };
  }
  return {
    title: filled(texts.reminder.several, { count: inOrder.length }),
    message: inOrder
      .map((one) => filled(texts.reminder.each, { name: one.name, when: whenOf(one, words) }))
      .join('\n'),
  };
}

function whenOf({ at, after }: Reminded, { now, locale, texts }: Words): string {
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  const day = today(new Date(at));
  const values = {
    day:
      day === today(new Date(now))
        ? texts.reminder.today
        : day === today(tomorrow)
          ? texts.reminder.tomorrow
          : new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', weekday: 'short' }).format(at),
    time: new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at),
  };
  return after === undefined
    ? filled(texts.reminder.when, values)
    : filled(texts.reminder.after, { ...values, meeting: after });
}

/** Plain values in braces: all that the service worker needs of a message format. */
const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (braced, name: string) => String(values[name] ?? braced));
