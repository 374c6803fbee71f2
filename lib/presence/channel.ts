import { PageMessage } from './schema';

export const presenceChannel = 'engawa-presence';

/** Between the pages of one install: their origin is their own, and what arrives is parsed all the same. */
export function openChannel(name: string, onMessage: (message: PageMessage) => void) {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: { data: unknown }) => {
    const message = PageMessage.safeParse(data);
    if (message.success) onMessage(message.data);
  };
  return {
    post: (message: PageMessage) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
