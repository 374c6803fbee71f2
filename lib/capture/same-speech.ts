/** How a caption's text now relates to what the same caption showed before. */
export type Relation =
  /** The same speech: grown, shrunk, corrected anywhere. */
  | { kind: 'revised' }
  /** The same speech, whose first `count` characters have left the screen. */
  | { kind: 'rolled'; count: number }
  /** Other words. */
  | { kind: 'unrelated' };

const revised: Relation = { kind: 'revised' };
const unrelated: Relation = { kind: 'unrelated' };

/**
 * Script-neutral: compares characters, never words, for Japanese has no spaces.
 * @param rollsFrom characters that must have been on screen before a missing front means rolling, not correction
 */
export function relate(before: string, now: string, rollsFrom: number): Relation {
  if (now.startsWith(before)) return revised;
  const prefix = commonPrefix(before, now);
  if (before.length >= rollsFrom && prefix < before.length / 2) {
    const count = rolledCount(before, now);
    if (count > 0) return { kind: 'rolled', count };
  }
  const shorter = Math.min(before.length, now.length);
  if (shorter === 0) return unrelated;
  // A few words are found in any long text: so far apart in length, only the same beginning makes them one.
  if (shorter * lengthsApart <= Math.max(before.length, now.length))
    return prefix >= shorter * 0.6 ? revised : unrelated;
  const suffix = commonSuffix(before, now, shorter - prefix);
  if (prefix + suffix >= enoughAlike(shorter)) return revised;
  return shorter > 4 && likeness(before, now) >= 0.4 ? revised : unrelated;
}

/** Corrections and splits leave at least this part of a text, or its beginning. */
const lengthsApart = 3;

/** Half of the characters, but of a short text nearly all: 「では」 and 「こんにちは」 share one by chance. */
const enoughAlike = (length: number) => Math.max(length / 2, Math.min(length, 3));

/** Length of the text that two strings begin with alike. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

/** Offsets at which the text now is looked up in the text before; later ones serve when its front was corrected. */
const probeOffsets = [0, 3, 6, 12, 20];
const probeLength = 8;

function rolledCount(before: string, now: string): number {
  for (const offset of probeOffsets) {
    const probe = now.slice(offset, offset + probeLength);
    if (probe.length < Math.min(4, now.length)) return 0;
    for (let at = before.indexOf(probe, offset + 1); at >= 0; at = before.indexOf(probe, at + 1)) {
      const rest = before.slice(at - offset);
      const overlap = now.slice(0, rest.length);
      if (commonPrefix(rest, overlap) >= rest.length * 0.6 || likeness(rest, overlap) >= 0.6)
        return at - offset;
    }
  }
  return 0;
}

/** Letters, digits and kana only, in one width and case: what stays when captions are re-punctuated. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}ー]/gu, '');

/** Longer texts are judged by this many characters of either end: enough to tell, and bounded in time. */
const judged = 200;

/**
 * 0 to 1: the share of short runs of characters that the texts have in common, of the shorter one. Runs, for single
 * letters of two unlike English sentences agree by half; two characters where a script has thousands, else three.
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [plain(a), plain(b)];
  if (x.length === 0 || y.length === 0) return a === b ? 1 : 0;
  if (Math.min(x.length, y.length) <= judged)
    return commonRuns(x.slice(0, judged * 2), y.slice(0, judged * 2));
  return Math.max(
    commonRuns(x.slice(0, judged), y.slice(0, judged)),
    commonRuns(x.slice(-judged), y.slice(-judged)),
  );
}

function commonRuns(x: string, y: string): number {
  const length = /[^\p{ASCII}]/u.test(x) ? 2 : 3;
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  if (few.length < length) return many.includes(few) ? 1 : 0;
  const runs = new Set<string>();
  for (let at = 0; at + length <= many.length; at++) runs.add(many.slice(at, at + length));
  let common = 0;
  for (let at = 0; at + length <= few.length; at++) if (runs.has(few.slice(at, at + length))) common++;
  return common / (few.length - length + 1);
}

/**
 * Where the part of `text` begins that was not in `leftOut` (what was said before both agreed, or off the record).
 * Where corrections blur the border, more is left out rather than less.
 */
export function borderAfter(leftOut: string, text: string): number {
  if (text.startsWith(leftOut)) return leftOut.length;
  const prefix = commonPrefix(leftOut, text);
  for (const lengths of [
    [8, 7, 6, 5, 4],
    [3, 2],
  ]) {
    const ends = lengths.map((length) => {
      const at =
        length <= leftOut.length ? text.lastIndexOf(leftOut.slice(-length), leftOut.length + 12) : -1;
      return at >= 0 && at >= prefix - length ? at + length : 0;
    });
    const end = Math.max(...ends);
    if (end > 0) return end;
  }
  return Math.min(text.length, Math.max(prefix, leftOut.length));
}
