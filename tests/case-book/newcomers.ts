import type { CaseBookRow } from './row';

export const newcomers: CaseBookRow[] = [
  {
    line: 349,
    kind: 'aim',
    entries: [
      'newcomer-manager/purposes/newcomer-see-the-point',
      'newcomer-manager/plans/newcomer-plan-one-task',
      'newcomer-senior/purposes/senior-part-of-the-team',
      'newcomer-manager/cadence',
      'newcomer-senior/cadence',
    ],
  },

  {
    line: 350,
    kind: 'aim',
    part: 'what the company is for, and finding one’s feet in the work',
    entries: [
      'newcomer-manager/purposes/newcomer-see-the-point',
      'newcomer-manager/themes/newcomer-meaning',
      'newcomer-manager/themes/newcomer-team-ways',
      'newcomer-manager/themes/newcomer-first-tasks',
    ],
  },
  {
    line: 350,
    kind: 'aim',
    part: 'skills and career',
    entries: [
      'newcomer-manager/purposes/newcomer-more-each-month',
      'newcomer-manager/themes/newcomer-learning',
      'newcomer-manager/themes/newcomer-future',
      'newcomer-manager/plans/newcomer-plan-second-year',
    ],
  },
  {
    line: 350,
    kind: 'aim',
    part: 'safe to ask, so that nobody leaves early',
    entries: [
      'newcomer-manager/purposes/newcomer-ask-anything',
      'newcomer-manager/themes/newcomer-safe-to-ask',
      'newcomer-manager/themes/newcomer-before-and-now',
    ],
  },

  {
    line: 351,
    kind: 'aim',
    part: 'practical help with the work',
    entries: [
      'newcomer-senior/purposes/senior-know-the-ropes',
      'newcomer-senior/themes/senior-ways',
      'newcomer-senior/themes/senior-tricks',
      'newcomer-senior/themes/senior-small-questions',
    ],
  },
  {
    line: 351,
    kind: 'aim',
    part: 'somebody else to tell about a worry',
    entries: [
      'newcomer-senior/purposes/senior-lighter-heart',
      'newcomer-senior/themes/senior-worries',
      'newcomer-senior/themes/senior-mistakes',
    ],
  },
  {
    line: 351,
    kind: 'aim',
    part: 'fitting into the team',
    entries: [
      'newcomer-senior/purposes/senior-part-of-the-team',
      'newcomer-senior/themes/senior-fitting-in',
      'newcomer-senior/themes/senior-people',
      'newcomer-senior/plans/senior-plan-three-people',
    ],
  },

  {
    line: 352,
    kind: 'aim',
    part: 'themes a newcomer finds it easy to talk about',
    entries: [
      'newcomer-manager/themes/newcomer-safe-to-ask',
      'newcomer-senior/themes/senior-small-questions',
      'newcomer-manager/tips/newcomer-no-topic-yet',
      'newcomer-senior/tips/senior-questions-pile-up',
    ],
  },
  {
    line: 352,
    kind: 'aim',
    part: 'a memo shared among senior, manager and HR',
    entries: [
      'newcomer-manager/tips/newcomer-nobody-else-knows',
      'newcomer-senior/tips/senior-how-much-to-pass-on',
    ],
  },
  {
    line: 352,
    kind: 'aim',
    part: 'a monthly survey that HR follows up',
    entries: [
      'newcomer-manager/survey/newcomer-for-hr',
      'newcomer-senior/survey/senior-talk-to-hr',
      'newcomer-manager/tips/newcomer-survey-is-theirs',
    ],
  },
];
