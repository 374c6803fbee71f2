import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { CaptureOrder } from '@/lib/capture/order';
import { type Batches, sendBatches } from '@/lib/capture/send-batches';
import { watchCaptions } from '@/lib/capture/watch-captions';
import { onMessage, sendMessage } from '@/lib/messages';
import { newId } from '@/lib/new-id';
import type { Platform } from '@/lib/platforms/platform';
import { handOver, takeOver } from './hand-over';
import { showPageButton } from './page-button';

/** Watches this page and does what the extension orders. Ends with the context (update, reload, page gone). */
export function startCapture(platform: Platform, ctx: ContentScriptContext): void {
  const { signal } = ctx;
  let batches: (Batches & { sessionId: string }) | undefined;
  let isFirst = true;
  let asOf = 0;
  const legacy = takeOver();
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
    // A script that was replaced still hears messages; it must not act on them.
    if (signal.aborted || (order.asOf ?? asOf) < asOf) return;
    asOf = order.asOf ?? asOf;
    watch.apply(order, isFirst);
    if (order.sessionId && order.sessionId !== batches?.sessionId) {
      void batches?.flush();
      const send = sendBatches(
        order.sessionId,
        (batch) => sendMessage('recordUtterances', batch),
        apply,
        signal,
      );
      batches = { ...send, sessionId: order.sessionId };
    }
    if (isFirst && legacy && legacy.sessionId === order.sessionId && order.keep === 'text') {
      watch.takeOver(legacy.blocks);
      batches?.add(legacy.waiting);
    }
    isFirst = false;
    setButton(order.buttonLabel);
  }

  const stopListening = onMessage('applyCaptureOrder', async ({ data }) => {
    apply(data);
    await batches?.flush();
  });
  const leave = () => {
    watch.finish();
    void batches?.flush();
  };
  addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  signal.addEventListener('abort', () => {
    stopListening();
    if (batches)
      handOver({ sessionId: batches.sessionId, waiting: batches.waiting(), blocks: watch.handOver() });
  });
  watch.check();
}
