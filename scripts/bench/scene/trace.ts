import type { Page } from 'playwright';
import type { DevTools } from '../../devtools.ts';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread: on a busy machine the only honest measure. */
  tdur?: number;
  args: { data?: { message?: string } };
};

/**
 * Script of all kinds, and what it makes the collector do. `Performance.getMetrics` leaves out what runs as a
 * microtask, which is where our script gets its answers (seen with Chromium 156).
 */
const script = new Set([
  'v8.callFunction',
  'v8.run',
  'v8.compile',
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'MinorGC',
  'MajorGC',
]);

/** By this the thread of the page is known among all of the browser. */
const mark = 'engawa bench';

/** Milliseconds of script on the page's main thread while something is done. */
export async function scriptTime(devTools: DevTools, page: Page, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const complete = Promise.withResolvers<void>();
  const stop = devTools.listen(({ method, params }) => {
    if (method === 'Tracing.dataCollected') events.push(...(params.value as TraceEvent[]));
    if (method === 'Tracing.tracingComplete') complete.resolve();
  });
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    bufferUsageReportingInterval: 0,
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['devtools.timeline', 'v8', 'v8.execute'],
      excludedCategories: ['*'],
    },
  });
  await page.evaluate((name) => console.timeStamp(name), mark);
  await act();
  await devTools.send('Tracing.end');
  await complete.promise;
  stop();
  return outermost(onMarkedThread(events)).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}

function onMarkedThread(events: TraceEvent[]): TraceEvent[] {
  const marked = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === mark);
  if (!marked) throw new Error('The trace does not show the page.');
  return events.filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid);
}

/** A function call inside a microtask inside a call counts once. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const calls = events
    .filter(({ ph, name, dur }) => ph === 'X' && dur !== undefined && script.has(name))
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let end = Number.NEGATIVE_INFINITY;
  return calls.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
