import { type NatsServer, startNatsServer } from '../../../scripts/nats-server.ts';
import { type Extension, test } from '../fixture.ts';

/** A relay of its own for each test of the file that calls it; `set` chooses it in a browser, as its person would in the options. */
export function relayForEachTest(): {
  server: () => NatsServer;
  set: (extension: Extension) => Promise<void>;
} {
  let relay: NatsServer;
  test.beforeEach(async () => {
    relay = await startNatsServer();
  });
  test.afterEach(() => relay.stop());
  return {
    server: () => relay,
    async set(extension) {
      const page = await extension.openPage('options', '#sharing');
      await page.evaluate(
        (url) => chrome.storage.local.set({ relay: { url, credentials: { kind: 'none' } } }),
        relay.url,
      );
      await page.close();
    },
  };
}
