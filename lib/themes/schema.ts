import * as z from 'zod/mini';
import { Category } from '../topics/schema';

/** What was said on a theme in one session, and what comes next. */
export const ThemeNote = z.object({
  id: z.string(),
  ongoingId: z.string(),
  sessionId: z.optional(z.string()),
  text: z.string(),
  /** The next move (product.md SAL-9): what one of them will do, not a number reached. */
  nextMove: z.optional(z.string()),
  createdAt: z.number(),
});
export type ThemeNote = z.infer<typeof ThemeNote>;

/** 継続テーマ: a theme of one pair that lives across sessions; its history, newest first, is in `notes`. */
export const OngoingTheme = z.object({
  id: z.string(),
  pairId: z.string(),
  title: z.string(),
  category: Category,
  /** The pack's theme it came from: that theme's prompts suit it. */
  themeId: z.optional(z.string()),
  /** Person id of who brought it. */
  broughtBy: z.string(),
  /** Made of a topic whose text came from a caption: gone with the captions when they are deleted. */
  utteranceId: z.optional(z.string()),
  state: z.enum(['going', 'ended']),
  createdAt: z.number(),
  endedAt: z.optional(z.number()),
  notes: z.array(ThemeNote),
});
export type OngoingTheme = z.infer<typeof OngoingTheme>;
