import type { CaptionLine } from '../platforms/platform';
import type { Utterance } from '../sessions/schema';

/** A caption line together with the element that shows it now. */
export type ScreenLine = CaptionLine & { row: object };

/** One caption block of the page over its life, and the utterance it stands for. */
export type Block = {
  row: object;
  line: ScreenLine;
  label: string;
  /** Whether the page has once given this block a real name: it learns names and does not unlearn them. */
  isNamed: boolean;
  /** The text on screen at the last read. */
  shown: string;
  /** The front part of `shown` that is not ours to keep: said before both agreed, or off the record. */
  leftOut: string;
  /** Words of ours that rolled off the screen at the front. */
  head: string;
  /** When the page last changed it. */
  changedAt: number;
  appearedAt: number;
  goneAt?: number;
  /** Another block on screen that this one may be a mere copy of. */
  twinOf?: Block;
  utterance?: Utterance;
};

/** The words of this block that may be kept. */
export function ownText(block: Block): string {
  if (block.leftOut === '') return block.head + block.shown;
  const own = block.shown.slice(block.leftOut.length).replace(/^[\s、。，．,.・…!?！？]+/u, '');
  return block.head + own;
}
