import { defineExtensionMessaging } from '@webext-core/messaging';
import type { UtteranceBatch } from './capture/batch';
import type { Meeting } from './capture/health';
import type { CaptureOrder } from './capture/order';

/**
 * The only traffic between a meeting page and the extension. Extension pages use the stores themselves.
 * Data from a page is `unknown` on arrival: the store that receives it parses it.
 */
type Messages = {
  /** Page → background: where we are and how reading goes. The answer is what to do. */
  reportMeeting(meeting: Meeting): CaptureOrder;
  /** Page → background: changed utterances, or sums in numbers-only mode. The answer acknowledges. */
  recordUtterances(batch: UtteranceBatch): CaptureOrder;
  /** Page → background: the small button was clicked. */
  openSidePanel(): void;
  /** Background or panel → page: do this from now on. The page first sends what it still holds. */
  applyCaptureOrder(order: CaptureOrder): void;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>({ logger: undefined });
