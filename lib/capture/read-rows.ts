import type { Platform, Selectors } from '../platforms/platform';
import type { ScreenLine } from './block';

/** Rows at the end that are read again on every check, for changes that no mutation of theirs announces. */
const tail = 8;

/**
 * Reads the rows of one caption region, and of each row only what changed since the last time: a talk leaves
 * hundreds of rows on the page, of which one or two move.
 */
export function readRows(platform: Platform, region: Element, selectors: Selectors) {
  const known = new Map<Node, ScreenLine | undefined>();
  return {
    /** The rows that these mutations touched are read afresh next time. */
    forget(mutations: readonly MutationRecord[]): void {
      for (const { target } of mutations) {
        for (let node: Node | null = target; node && node !== region; node = node.parentNode)
          known.delete(node);
      }
    },
    forgetTail(): void {
      for (const row of platform.rows(region, selectors).slice(-tail)) known.delete(row);
    },
    read(): ScreenLine[] {
      const rows = platform.rows(region, selectors);
      if (known.size > rows.length * 2 + tail)
        for (const row of known.keys()) if (!rows.includes(row as Element)) known.delete(row);
      const lines: ScreenLine[] = [];
      for (const row of rows) {
        let line = known.get(row);
        if (!line && !known.has(row)) {
          const read = platform.readRow(row, selectors);
          line = read && { ...read, row };
          known.set(row, line);
        }
        if (line) lines.push(line);
      }
      return lines;
    },
  };
}
