import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Line } from '../bench.ts';
import { type NatsServer, startNatsServer } from '../nats-server.ts';
import { playTalk } from '../rehearsal/call.ts';
import { words } from '../rehearsal/words.ts';
import { countingProxy } from './scene/counting-proxy.ts';
import { type TwoInTalk, withTwoInTalk } from './scene/two-in-talk.ts';

/**
 * In real time, because a talk that is played faster goes out in fewer, larger batches; the hour is the multiple of these
 * minutes.
 */
const playedMs = 5 * 60_000;
const hourMs = 60 * 60_000;
/** Of a talk in Japanese, at the pace of people. */
const talk = { talk: 'sales-ja', faults: false };
/** Each writes a line, thinks, writes the next. */
const line = '見積もりは要件がそろってから着手する。';
const characterEveryMs = 200;
const thinksMs = 30_000;
/** After this long both have confirmed all. */
const confirmedMs = 12_000;

/** Two real browsers in one call that both keep, both writing in the memo now and then: what that takes at the relay. */
export async function measure(): Promise<Line[]> {
  const server = await startNatsServer();
  const proxy = await countingProxy(server.url);
  try {
    return await withTwoInTalk(proxy.url, async (two) => {
      await rest(confirmedMs);
      const [wireBefore, itemsBefore] = [proxy.bytes(), await server.countMessages()];
      const stored = await talkAndWrite(two, server);
      const wire = proxy.bytes();
      const [up, down] = [wire.toServer - wireBefore.toServer, wire.fromServer - wireBefore.fromServer];
      console.error(
        `sharing.per_hour: in ${playedMs / 60_000} min ${up} bytes to the relay, ${down} from it; ${itemsBefore} items before, ${await server.countMessages()} after`,
      );
      const perHour = (bytes: number) => (bytes * hourMs) / playedMs / 1_000;
      return [
        { name: 'sharing.wire_per_hour', value: perHour(up + down), unit: 'kB' },
        { name: 'sharing.stored_per_hour', value: perHour(stored), unit: 'kB' },
      ];
    });
  } finally {
    await proxy.close();
    await server.stop();
  }
}

/** @returns bytes that were put into the stream, those among them that a snapshot has replaced since */
async function talkAndWrite({ manager, member }: TwoInTalk, server: NatsServer): Promise<number> {
  const until = Date.now() + playedMs;
  const { me, other } = words.ja;
  const play = async (page: Page, people: [string, string]) => {
    while (Date.now() < until) await playTalk(page, talk, 1, people);
  };
  // What is still being said when the time is over is not waited for: the browsers are closed in the middle of it.
  for (const playing of [play(manager.page, [me, other]), play(member.page, [other, me])])
    playing.catch(() => undefined);
  const [stored] = await Promise.all([
    growth(server, until + confirmedMs),
    write(manager.panel, until, 0),
    write(member.panel, until, thinksMs / 2),
  ]);
  return stored;
}

/** Looks every second; what a snapshot takes away is not taken off. */
async function growth(server: NatsServer, until: number): Promise<number> {
  let last = await server.storedBytes();
  let sum = 0;
  while (Date.now() < until) {
    await rest(1_000);
    const now = await server.storedBytes();
    sum += Math.max(0, now - last);
    last = now;
  }
  return sum;
}

async function write(panel: Page, until: number, firstAfterMs: number): Promise<void> {
  await rest(firstAfterMs);
  while (Date.now() < until) {
    await panel.getByRole('textbox', { name: words.ja.memoLabel }).click();
    await panel.keyboard.press('ControlOrMeta+End');
    await panel.keyboard.press('Enter');
    for (const character of line) {
      await panel.keyboard.insertText(character);
      await rest(characterEveryMs);
    }
    await rest(Math.min(thinksMs, Math.max(0, until - Date.now())));
  }
}
