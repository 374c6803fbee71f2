import type { PlatformId } from '../sessions/schema';

/** What the page calls whoever looks at it, in place of a name; who that is, only this device knows. */
export const selfLabels: Record<PlatformId, string[]> = {
  meet: ['You', 'あなた', 'Tú', 'Bạn', 'Ви'],
  zoom: [],
  teams: [],
};
