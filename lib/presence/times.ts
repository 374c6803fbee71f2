/** All in ms. */
export const presenceTimes = {
  /** Not more often than this is anything said. */
  leastBetween: 200,
  /** What has not changed is said again after this time. */
  sayAgainAfter: 15_000,
  /** Whoever was not heard for so long is not here. */
  goneAfter: 35_000,
  /** How old the answer to something that I said may be. */
  freshFor: 60_000,
  /** How often it is seen to all of this. */
  look: 5000,
};
export type PresenceTimes = typeof presenceTimes;
