import type { DevTools } from '../../scripts/devtools.ts';

/** All that the extension asked of the network and complained about, on every page, panel and worker. */
export type Trace = {
  /** Addresses outside the extension that it asked for, also those that its CSP then refused. */
  foreignRequests: string[];
  /** Console errors and uncaught exceptions of extension pages, service worker and content scripts. */
  errors: string[];
  cspViolations: string[];
};

export const emptyTrace = (): Trace => ({ foreignRequests: [], errors: [], cspViolations: [] });

type Attached = { sessionId: string; targetInfo: { targetId: string; url: string; type: string } };
type Session = { targetId: string; worlds: Map<number, string> };
type Born = { context: { id: number; origin: string } };
type CallFrames = { callFrames: { url: string }[] };
type Asked = {
  url?: string;
  request?: { url: string };
  documentURL?: string;
  initiator?: { stack?: CallFrames };
};
type Said = { type: string; args: { value?: unknown; description?: string }[]; executionContextId: number };
type Thrown = {
  exceptionDetails: {
    text: string;
    executionContextId?: number;
    url?: string;
    exception?: { description?: string };
  };
};
type Logged = { entry: { source: string; level: string; text: string; url?: string } };
type Issue = { issue: { code: string; details: { contentSecurityPolicyIssueDetails?: CspIssue } } };
type CspIssue = {
  violatedDirective: string;
  blockedURL?: string;
  contentSecurityPolicyViolationType: string;
  sourceCodeLocation?: { url: string };
};

const domains = ['Network.enable', 'Log.enable', 'Runtime.enable', 'Audits.enable'];

export type Watch = {
  /** Whether pages believe that they are in front and in focus, as most tests want them to. */
  keepInFront(isInFront: boolean): Promise<void>;
};

/** Every new target waits until we listen, so the panel's first request is seen too. */
export async function watchExtension(devTools: DevTools, trace: Trace): Promise<Watch> {
  const sessions = new Map<string, Session>();
  const focus = { enabled: true };
  const urls = new Map<string, string>();

  devTools.listen((event) => {
    if (event.method === 'Target.targetCreated' || event.method === 'Target.targetInfoChanged') {
      const { targetInfo } = event.params as Attached;
      urls.set(targetInfo.targetId, targetInfo.url);
    }
    if (event.method === 'Target.attachedToTarget') {
      const { sessionId, targetInfo } = event.params as Attached;
      sessions.set(sessionId, { targetId: targetInfo.targetId, worlds: new Map() });
      listenTo(devTools, sessionId, focus);
    }
    const session = sessions.get(event.sessionId ?? '');
    if (session)
      notes[event.method]?.(trace, event.params as never, {
        ...session,
        url: urls.get(session.targetId) ?? '',
      });
  });
  await devTools.send('Target.setDiscoverTargets', { discover: true });
  await devTools.send('Target.setAutoAttach', {
    ...autoAttach,
    filter: [
      { type: 'browser', exclude: true },
      { type: 'browser_ui', exclude: true },
      { type: 'tab', exclude: true },
      {},
    ],
  });
  return {
    keepInFront: async (isInFront) => {
      focus.enabled = isInFront;
      // A session may have ended with its page, and a worker has no focus.
      await Promise.allSettled([...sessions.keys()].map((id) => devTools.send(emulateFocus, focus, id)));
    },
  };
}

const emulateFocus = 'Emulation.setFocusEmulationEnabled';
const autoAttach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

function listenTo(devTools: DevTools, sessionId: string, focus: { enabled: boolean }): void {
  // A target may be gone, or lack a domain, before it is asked; that is no failure of the extension.
  const ask = (method: string, params = {}) =>
    devTools.send(method, params, sessionId).catch(() => undefined);
  for (const domain of domains) ask(domain);
  ask(emulateFocus, focus);
  ask('Target.setAutoAttach', autoAttach);
  ask('Runtime.runIfWaitingForDebugger');
}

type Source = Session & { url: string };

const isOurs = (url: string | undefined) => url?.startsWith('chrome-extension://') ?? false;

const notes: Record<string, (trace: Trace, params: never, source: Source) => void> = {
  'Runtime.executionContextCreated': noteWorld,
  'Network.requestWillBeSent': noteRequest,
  'Network.webSocketCreated': noteRequest,
  'Network.webTransportCreated': noteRequest,
  'Runtime.consoleAPICalled': noteConsole,
  'Runtime.exceptionThrown': noteException,
  'Log.entryAdded': noteLog,
  'Audits.issueAdded': noteIssue,
};

/** A content script lives in a world of its own within a meeting page. */
function noteWorld(_trace: Trace, { context }: Born, source: Source): void {
  source.worlds.set(context.id, context.origin);
}

function noteRequest(trace: Trace, asked: Asked, source: Source): void {
  const url = asked.request?.url ?? asked.url ?? '';
  const isByUs =
    isOurs(asked.documentURL) ||
    isOurs(source.url) ||
    asked.initiator?.stack?.callFrames.some((frame) => isOurs(frame.url));
  // A tab that leaves for another page asks for that page itself.
  const isOutside = !/^(chrome-extension|data|blob|about):/.test(url) && url !== asked.documentURL;
  if (isByUs && isOutside) trace.foreignRequests.push(url);
}

function noteConsole(trace: Trace, { type, args, executionContextId }: Said, source: Source): void {
  if (type !== 'error' && type !== 'assert') return;
  if (!isOurs(source.worlds.get(executionContextId) ?? source.url)) return;
  trace.errors.push(
    `${source.url} console.${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`,
  );
}

function noteException(trace: Trace, { exceptionDetails: thrown }: Thrown, source: Source): void {
  const world = source.worlds.get(thrown.executionContextId ?? -1) ?? thrown.url ?? source.url;
  if (isOurs(world)) trace.errors.push(`${source.url} ${thrown.text} ${thrown.exception?.description ?? ''}`);
}

function noteLog(trace: Trace, { entry }: Logged, source: Source): void {
  if (entry.level === 'error' && (isOurs(source.url) || isOurs(entry.url)))
    trace.errors.push(`${source.url} ${entry.source}: ${entry.text}`);
}

function noteIssue(trace: Trace, { issue }: Issue, source: Source): void {
  const csp = issue.details.contentSecurityPolicyIssueDetails;
  if (!csp || !(isOurs(source.url) || isOurs(csp.sourceCodeLocation?.url))) return;
  const blocked = csp.blockedURL ?? csp.contentSecurityPolicyViolationType;
  trace.cspViolations.push(`${source.url} ${csp.violatedDirective}: ${blocked}`);
  if (/^(https?|wss?):/.test(blocked)) trace.foreignRequests.push(blocked);
}
