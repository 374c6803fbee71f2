export type DevToolsEvent = { method: string; params: Record<string, unknown>; sessionId?: string };
export type Target = { targetId: string; type: string; url: string };

/** A bare connection to the debugging port. Playwright cannot see a side panel before it stands open. */
export type DevTools = Awaited<ReturnType<typeof connectDevTools>>;

type Waiting = { resolve(result: unknown): void; reject(error: Error): void };
type Message = Partial<DevToolsEvent> & { id?: number; result?: unknown; error?: { message: string } };

export async function connectDevTools(address: string) {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No browser answers at ${address}`)), {
      once: true,
    });
  });

  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: DevToolsEvent) => void>();
  let lastId = 0;

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) {
      for (const listener of listeners) listener(message as DevToolsEvent);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone.'));
    waiting.clear();
  });

  const send = <Result>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<Result>((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) return reject(new Error('The browser is gone.'));
      lastId += 1;
      waiting.set(lastId, { resolve: (result) => resolve(result as Result), reject });
      socket.send(JSON.stringify({ id: lastId, method, params, sessionId }));
    });
  const listen = (listener: (event: DevToolsEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return { send, listen, close: () => socket.close(), waitForTarget: targetWaiter({ send, listen }) };
}

type Line = {
  send<Result>(method: string, params?: object): Promise<Result>;
  listen(listener: (event: DevToolsEvent) => void): () => void;
};

/** Asks again on every change of the browser's targets until the answer suits. */
function targetWaiter({ send, listen }: Line) {
  return async (
    what: string,
    suits: (targets: Target[]) => boolean,
    withinMs = 10_000,
  ): Promise<Target[]> => {
    await send('Target.setDiscoverTargets', { discover: true });
    return new Promise<Target[]>((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        stop();
        act();
      };
      const look = async () => {
        const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
        if (suits(targetInfos)) settle(() => resolve(targetInfos));
      };
      const giveUp = (error: Error) => settle(() => reject(error));
      const stop = listen(({ method }) => {
        if (method.startsWith('Target.target')) look().catch(giveUp);
      });
      const timer = setTimeout(() => giveUp(new Error(`${what}: not within ${withinMs} ms`)), withinMs);
      look().catch(giveUp);
    });
  };
}
