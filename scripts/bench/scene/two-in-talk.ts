import { startWithBothConsents } from '../../rehearsal/pair.ts';
import { pairUp, type Seat, takeSeat } from '../../rehearsal/pair-up.ts';
import { words } from '../../rehearsal/words.ts';
import { type Launch, withProfile } from './browsers.ts';

export const look = { platform: 'meet', language: 'ja' } as const;
const { me, other } = words.ja;

export type TwoInTalk = { manager: Seat; member: Seat };

/** Two browsers that have paired, share over the relay at `url`, and both keep captions of one call. */
export const withTwoInTalk = <Result>(
  url: string,
  use: (two: TwoInTalk) => Promise<Result>,
): Promise<Result> =>
  withTwoPaired(url, async ({ manager, member }) => {
    const seats = {
      manager: await takeSeat(manager, [me, other], look),
      member: await takeSeat(member, [other, me], look),
    };
    await startWithBothConsents(seats.manager.panel, seats.member.panel, look);
    return use(seats);
  });

type Running = Awaited<ReturnType<Launch>>;
type TwoPaired = { manager: Running; member: Running; relaunchMember: Launch };

export const withTwoPaired = <Result>(
  url: string,
  use: (two: TwoPaired) => Promise<Result>,
): Promise<Result> =>
  withProfile((launchManager) =>
    withProfile(async (launchMember) => {
      const [manager, member] = [await launchManager(), await launchMember()];
      await pairUp(manager, member, { url, options: look });
      return use({ manager, member, relaunchMember: launchMember });
    }),
  );
