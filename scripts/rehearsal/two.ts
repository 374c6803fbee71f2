import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../build-extension.ts';
import type { RunningExtension } from '../launch-extension.ts';
import { type NatsServer, startNatsServer } from '../nats-server.ts';
import { browserFor, withBrowser } from './browser.ts';
import { playTalk } from './call.ts';
import type { RehearsalOptions } from './options.ts';
import { startWithBothConsents, writeAlong } from './pair.ts';
import { pairUp, type Seat, takeSeat } from './pair-up.ts';
import { openScreen, type Screen, type Size } from './screen.ts';
import { standSideBySide } from './side-by-side.ts';
import { alikeWhenQuiet, reportOfTwo } from './two-hold.ts';
import { words } from './words.ts';
import { writeAsMember } from './write-as-member.ts';

/** Each of the two windows on a virtual screen. */
const halfSize: Size = { width: 1100, height: 860 };

type Stage = { server: NatsServer; screen: Screen; options: RehearsalOptions };

/** A whole 1on1 as both see it: two browsers, one notebook over a relay that runs on this machine as long as they do. */
export async function rehearseTwo(options: RehearsalOptions): Promise<void> {
  buildExtension();
  browserFor(options);
  const server = await startNatsServer();
  try {
    const screen = await openScreen(options.headless, { ...halfSize, width: 2 * halfSize.width });
    const where = { screen, size: halfSize };
    try {
      await withBrowser(where, options, (manager) =>
        withBrowser(where, options, (member) => show(manager, member, { server, screen, options })),
      );
    } finally {
      screen.close();
    }
  } finally {
    await server.stop();
  }
}

async function show(manager: RunningExtension, member: RunningExtension, stage: Stage): Promise<void> {
  const { options, screen } = stage;
  await standSideBySide([manager, member], screen);
  await pairUp(manager, member, { url: stage.server.url, options });
  console.log(`They have paired, and share over ${stage.server.url}.`);
  const { me, other } = words[options.language];
  const here = await takeSeat(manager, [me, other], options);
  const there = await takeSeat(member, [other, me], options);
  await startWithBothConsents(here.panel, there.panel, options);
  console.log(`The talk ${options.talk} is played on both sides on ${new URL(here.page.url()).host}.`);
  const speed = options.speed ?? (screen.kind === 'real' ? 4 : 12);
  const [spoken] = await Promise.all([
    playTalk(here.page, options, speed, [me, other]),
    playTalk(there.page, options, speed, [other, me]),
    writeAlong(here.panel, options),
    writeAsMember(there.panel, options),
  ]);
  const held = await alikeWhenQuiet(here.panel, there.panel);
  const pictures = await takePictures({ manager: here, member: there }, screen, options.shots);
  console.log(reportOfTwo({ spoken, held, names: { manager: me, member: other }, pictures }));
  if (screen.kind !== 'real') return;
  console.log('Both browsers stay open until you close them.');
  await Promise.all([manager.ended, member.ended]);
}

async function takePictures(
  seats: Record<'manager' | 'member', Seat>,
  screen: Screen,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  for (const [name, { page, panel }] of Object.entries(seats)) {
    for (const [what, shown] of Object.entries({ call: page, panel })) {
      const path = join(folder, `${name}-${what}.png`);
      await shown.screenshot({ path });
      taken.push(path);
    }
  }
  if (!screen.shoot) return taken;
  const windows = join(folder, 'windows.png');
  await screen.shoot(windows);
  return [...taken, windows];
}
