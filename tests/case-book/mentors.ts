import type { CaseBookRow } from './row';

export const mentors: CaseBookRow[] = [
  {
    line: 380,
    kind: 'aim',
    part: 'advice on the work and skills, so that young staff move by themselves',
    entries: [
      'mentor-fixed/purposes/mentor-own-steam',
      'mentor-fixed/themes/mentor-work',
      'mentor-fixed/themes/mentor-own-move',
      'mentor-variable/themes/visit-learn',
      'mentor-fixed/tips/mentor-answers-first',
      'mentor-fixed/plans/mentor-plan-in-charge',
    ],
  },
  {
    line: 380,
    kind: 'aim',
    part: 'a career seen over years, and somebody to tell when it is hard',
    entries: [
      'mentor-fixed/purposes/mentor-long-growth',
      'mentor-fixed/purposes/mentor-say-it',
      'mentor-fixed/themes/mentor-long-view',
      'mentor-fixed/themes/mentor-heavy',
      'mentor-fixed/tips/mentor-beyond-you',
      'mentor-fixed/plans/mentor-plan-three-years',
    ],
  },

  {
    line: 381,
    kind: 'aim',
    part: 'growth over a long time, with feedback that stays the same',
    entries: [
      'mentor-fixed/purposes/mentor-long-growth',
      'mentor-fixed/themes/mentor-growth',
      'mentor-fixed/themes/mentor-long-view',
      'mentor-fixed/tips/mentor-something-new-each-time',
      'mentor-fixed/cadence',
    ],
  },
  {
    line: 381,
    kind: 'aim',
    part: 'trust, so that the true thing is said',
    entries: [
      'mentor-fixed/purposes/mentor-say-it',
      'mentor-fixed/themes/mentor-trust',
      'mentor-fixed/themes/mentor-month',
      'mentor-fixed/tips/mentor-gets-back-to-team',
    ],
  },
  {
    line: 381,
    kind: 'aim',
    part: 'getting used to the job, by one’s own strengths',
    entries: [
      'mentor-fixed/purposes/mentor-fit',
      'mentor-fixed/themes/mentor-settled',
      'mentor-fixed/themes/mentor-strengths',
      'mentor-fixed/tips/mentor-clash-with-team',
    ],
  },

  {
    line: 382,
    kind: 'aim',
    part: 'many views and skills',
    entries: [
      'mentor-variable/purposes/visit-many-views',
      'mentor-variable/themes/visit-path',
      'mentor-variable/themes/visit-other-view',
      'mentor-variable/themes/visit-learn',
      'mentor-variable/tips/visit-advice-differs',
      'mentor-variable/plans/visit-plan-one-skill',
    ],
  },
  {
    line: 382,
    kind: 'aim',
    part: 'a wider network inside the company',
    entries: [
      'mentor-variable/purposes/visit-wider-circle',
      'mentor-variable/themes/visit-network',
      'mentor-variable/themes/visit-other-department',
      'mentor-variable/tips/visit-only-once',
      'mentor-variable/plans/visit-plan-five-departments',
    ],
  },
  {
    line: 382,
    kind: 'aim',
    part: 'advice that suits the stage and the problem',
    entries: [
      'mentor-variable/purposes/visit-fits-stage',
      'mentor-variable/themes/visit-stage',
      'mentor-variable/themes/visit-today',
      'mentor-variable/themes/visit-take-back',
      'mentor-variable/cadence',
    ],
  },

  {
    line: 383,
    kind: 'aim',
    part: 'themes of what young staff want to ask',
    entries: [
      'mentor-variable/themes/visit-today',
      'mentor-variable/themes/visit-path',
      'mentor-fixed/themes/mentor-long-view',
      'mentor-fixed/tips/mentor-what-to-bring',
      'mentor-variable/tips/visit-own-questions',
    ],
  },
  {
    line: 383,
    kind: 'aim',
    part: 'pairs made by the wishes of both sides, with little work',
    entries: ['mentor-fixed/tips/mentor-who-with-whom', 'mentor-variable/tips/visit-whom-to-meet'],
  },
];
