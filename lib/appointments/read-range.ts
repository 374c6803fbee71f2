/** From and to in minutes after midnight. */
export type Range = { from: number; to: number };

type Groups = Record<string, string | undefined>;
type Meridiem = 'am' | 'pm' | undefined;
type Clock = { hour: number; minute: number; meridiem: Meridiem };

const clock = (name: string): string =>
  [
    String.raw`(?<${name}Ja>午前|午後)?\s?(?<${name}H>\d{1,2})`,
    String.raw`(?::(?<${name}M>\d{2})|時(?:(?<${name}Min>\d{1,2})分?|(?<${name}Half>半))?)?`,
    String.raw`\s?(?:(?<${name}En>[ap])\.?m\.?)?`,
  ].join('');

const between = String.raw`\s*(?:[-~〜‐‑‒–—―−ー]|から|to|until)\s*`;

const range = `${clock('from')}${between}${clock('to')}(?:まで)?`;
const wholeRange = new RegExp(`^${range}$`);

/**
 * The source of a pattern for `10:00-12:00`, `13時〜14時半`, `午後1時から3時まで`, `1pm-2:30pm`, in plain digits and small
 * letters. Without groups: it may stand several times in another pattern.
 */
export const rangePattern = range.replaceAll(/\(\?<\w+>/g, '(?:');

/** Undefined where the clock has no such time, and where the end is not after the beginning. */
export function readRange(text: string): Range | undefined {
  const groups = wholeRange.exec(text)?.groups;
  if (!groups) return undefined;
  const [begin, end] = [clockOf(groups, 'from'), clockOf(groups, 'to')];
  return waysToRead(begin, end)
    .map(([from, to]) => ({ from: minutesOf(from), to: minutesOf(to) }))
    .find(({ from, to }) => from < to && to <= 24 * 60);
}

function clockOf(groups: Groups, name: 'from' | 'to'): Clock {
  const of = (part: string): string | undefined => groups[`${name}${part}`];
  const minute = of('Half') ? 30 : Number(of('M') ?? of('Min') ?? 0);
  const isAm = of('Ja') === '午前' || of('En') === 'a';
  const isPm = of('Ja') === '午後' || of('En') === 'p';
  return { hour: Number(of('H')), minute, meridiem: isAm ? 'am' : isPm ? 'pm' : undefined };
}

/** What only one of the two says holds for both (1-2:30pm), unless that makes no sense (11-1pm). */
function waysToRead(from: Clock, to: Clock): [Clock, Clock][] {
  if ((from.meridiem === undefined) === (to.meridiem === undefined)) return [[from, to]];
  const meridiem = from.meridiem ?? to.meridiem;
  return [
    [
      { ...from, meridiem },
      { ...to, meridiem },
    ],
    [from, to],
  ];
}

/** NaN, which is before and after nothing, where the clock has no such time. */
function minutesOf({ hour, minute, meridiem }: Clock): number {
  if (hour > 24 || minute > 59 || (meridiem === 'am' && hour > 12)) return Number.NaN;
  const ofDay = meridiem && hour <= 12 ? (hour % 12) + (meridiem === 'pm' ? 12 : 0) : hour;
  return ofDay * 60 + minute;
}
