import type { CaseBookRow } from './row';

export const newBusiness: CaseBookRow[] = [
  {
    line: 214,
    kind: 'purpose',
    entries: ['new-business/purposes/venture-keep-moving', 'new-business/themes/next-test'],
  },
  {
    line: 215,
    kind: 'purpose',
    entries: [
      'new-business/purposes/venture-quick-skills',
      'new-business/themes/venture-skills',
      'new-business/plans/venture-plan-read-data',
      'new-business/plans/venture-plan-lead',
    ],
  },
  {
    line: 216,
    kind: 'purpose',
    entries: ['new-business/purposes/venture-fail-safely', 'new-business/themes/small-signs'],
  },
  {
    line: 217,
    kind: 'purpose',
    entries: [
      'new-business/purposes/venture-keep-trying',
      'new-business/themes/venture-pressure',
      'new-business/themes/venture-failures',
    ],
  },
  {
    line: 226,
    kind: 'counter-measure',
    entries: [
      'new-business/tips/venture-plan-the-month',
      'new-business/tips/venture-after-a-meeting',
      'new-business/cadence',
    ],
  },
  {
    line: 227,
    kind: 'counter-measure',
    entries: ['new-business/tips/venture-decide-list', 'new-business/themes/venture-decide'],
  },
  {
    line: 228,
    kind: 'counter-measure',
    entries: ['new-business/tips/venture-next-move-line', 'new-business/themes/key-issue'],
  },
  {
    line: 229,
    kind: 'counter-measure',
    entries: ['new-business/tips/venture-bad-news-welcome', 'new-business/themes/next-test'],
  },
  {
    line: 230,
    kind: 'counter-measure',
    entries: ['new-business/tips/venture-failure-each-time', 'new-business/themes/venture-failures'],
  },
  {
    line: 231,
    kind: 'counter-measure',
    entries: ['new-business/tips/venture-two-questions'],
  },
  {
    line: 239,
    kind: 'objection',
    entries: ['new-business/answers/venture-growth-first'],
  },
  {
    line: 240,
    kind: 'objection',
    entries: ['new-business/answers/venture-i-give-them-freedom', 'new-business/tips/venture-hands-off'],
  },
  {
    line: 241,
    kind: 'objection',
    entries: ['new-business/answers/venture-we-argue-all-day', 'new-business/tips/venture-no-debate'],
  },
  {
    line: 227,
    kind: 'question',
    entries: [
      'new-business/prompts/venture-decide-settle-here',
      'new-business/prompts/venture-decide-two-things',
    ],
  },
  {
    line: 231,
    kind: 'question',
    part: 'what came out of it',
    entries: ['new-business/prompts/venture-failures-what-remains'],
  },
  {
    line: 231,
    kind: 'question',
    part: 'what will be different the next time',
    entries: ['new-business/prompts/venture-failures-next-test'],
  },
  {
    line: 239,
    kind: 'question',
    part: 'what stands in the way now',
    entries: ['new-business/prompts/key-issue-wall'],
  },
  {
    line: 239,
    kind: 'question',
    part: 'where to venture next',
    entries: ['new-business/prompts/venture-next-challenge-area'],
  },
  {
    line: 239,
    kind: 'question',
    part: 'whether there is too much to do',
    entries: ['new-business/prompts/venture-load-too-much'],
  },
  {
    line: 240,
    kind: 'question',
    part: 'what is unsettling about deciding',
    entries: ['new-business/prompts/own-calls-uneasy'],
  },
  {
    line: 240,
    kind: 'question',
    part: 'where a running project is in trouble',
    entries: ['new-business/prompts/next-test-stumbling'],
  },
  {
    line: 240,
    kind: 'question',
    part: 'which skills and hands are short',
    entries: ['new-business/prompts/venture-load-extra-hand', 'new-business/prompts/venture-skills-shaky'],
  },
  {
    line: 241,
    kind: 'question',
    part: 'wanting to try more than so far',
    entries: ['new-business/prompts/venture-next-challenge-held-back'],
  },
  {
    line: 241,
    kind: 'question',
    part: 'worries the lead does not know of',
    entries: ['new-business/prompts/venture-untold-not-told-me'],
  },
  {
    line: 241,
    kind: 'question',
    part: 'which way to grow',
    entries: ['new-business/prompts/venture-skills-my-direction'],
  },
];
