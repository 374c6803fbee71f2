import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { CaptureOrder } from '@/lib/capture/order';
import { type Batches, sendBatches } from '@/lib/capture/send-batches';
import { watchCaptions } from '@/lib/capture/watch-captions';
import { onMessage, sendMessage } from '@/lib/messages';
import { newId } from '@/lib/new-id';
import type { Platform } from '@/lib/platforms/platform';
import { showPageButton } from './page-button';

/** Watches this page and does what the extension orders. Ends with the context (update, reload, page gone). */
export function startCapture(platform: Platform, ctx: ContentScriptContext): void {
  const { signal } = ctx;
  let batches: (Batches & { sessionId: string }) | undefined;
  let isFirst = true;
  const setButton = window.top === window ? showPageButton(signal) : () => undefined;

  const watch = watchCaptions(platform, {
    doc: document,
    url: () => new URL(location.href),
    signal,
    now: Date.now,
    newId,
    onUtterances: (utterances, talk) => batches?.add(utterances, talk),
    onMeeting: (meeting) => void sendMessage('reportMeeting', meeting).then(apply, () => undefined),
  });

  function apply(order: CaptureOrder): void {
    watch.apply(order, isFirst);
    isFirst = false;
    if (order.sessionId && order.sessionId !== batches?.sessionId) {
      void batches?.flush();
      batches = {
        ...sendBatches(order.sessionId, (batch) => sendMessage('recordUtterances', batch), apply, signal),
        sessionId: order.sessionId,
      };
    }
    setButton(order.buttonLabel);
  }

  onMessage('applyCaptureOrder', async ({ data }) => {
    apply(data);
    await batches?.flush();
  });
  const leave = () => {
    watch.finish();
    void batches?.flush();
  };
  addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  watch.check();
}
