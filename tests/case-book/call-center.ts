import type { CaseBookRow } from './row';

export const callCenter: CaseBookRow[] = [
  {
    line: 256,
    kind: 'purpose',
    entries: [
      'call-center/purposes/calls-hard-ones',
      'call-center/themes/hard-calls',
      'call-center/themes/call-tools',
      'call-center/plans/calls-plan-complaints',
    ],
  },
  {
    line: 257,
    kind: 'purpose',
    entries: [
      'call-center/purposes/calls-team-fixes',
      'call-center/themes/call-worry',
      'call-center/prompts/call-worry-rehearse',
    ],
  },
  {
    line: 258,
    kind: 'purpose',
    entries: ['call-center/purposes/calls-one-team', 'call-center/themes/calls-unsaid'],
  },
  {
    line: 259,
    kind: 'purpose',
    entries: [
      'call-center/purposes/calls-lighter-load',
      'call-center/themes/calls-thanks',
      'call-center/themes/customer-weight',
      'call-center/prompts/customer-weight-need-help',
    ],
  },
  {
    line: 266,
    kind: 'counter-measure',
    entries: ['call-center/tips/calls-then-solve', 'call-center/themes/customer-weight'],
  },
  {
    line: 267,
    kind: 'counter-measure',
    entries: ['call-center/tips/calls-vary-themes', 'call-center/themes/calls-career'],
  },
  {
    line: 268,
    kind: 'counter-measure',
    entries: [
      'call-center/tips/calls-one-complaint',
      'call-center/themes/one-call',
      'call-center/themes/script-fixes',
    ],
  },
  {
    line: 269,
    kind: 'counter-measure',
    entries: ['call-center/tips/calls-not-evaluation'],
  },
  {
    line: 270,
    kind: 'counter-measure',
    entries: ['call-center/tips/calls-good-first', 'call-center/themes/calls-thanks'],
  },
  {
    line: 271,
    kind: 'counter-measure',
    entries: ['call-center/tips/calls-growth-visible', 'call-center/themes/one-call'],
  },
  {
    line: 279,
    kind: 'objection',
    entries: ['call-center/answers/calls-we-have-a-script', 'call-center/answers/calls-we-monitor-quality'],
  },
  {
    line: 280,
    kind: 'objection',
    entries: [
      'call-center/answers/calls-too-many-people',
      'call-center/tips/calls-who-first',
      'call-center/tips/calls-shift-gap',
      'call-center/cadence',
    ],
  },
  {
    line: 281,
    kind: 'objection',
    entries: ['call-center/answers/calls-they-do-not-want-to', 'call-center/tips/calls-report-back'],
  },
  {
    line: 266,
    kind: 'question',
    part: 'what has been giving trouble lately',
    entries: ['call-center/prompts/customer-weight-having-trouble'],
  },
  {
    line: 266,
    kind: 'question',
    part: 'looking for a way out together',
    entries: ['call-center/prompts/customer-weight-fix-first'],
  },
  {
    line: 268,
    kind: 'question',
    entries: ['call-center/prompts/one-call-settled-sooner'],
  },
  {
    line: 279,
    kind: 'question',
    part: 'what a complaint weighs',
    entries: ['call-center/prompts/customer-weight-heaviest'],
  },
  {
    line: 279,
    kind: 'question',
    part: 'what the script has no answer for',
    entries: ['call-center/prompts/off-script-nobody-foresaw', 'call-center/prompts/off-script-went-by'],
  },
  {
    line: 279,
    kind: 'question',
    part: 'calls handled by what one is good at',
    entries: [
      'call-center/prompts/call-strengths-where-it-helps',
      'call-center/prompts/call-strengths-on-hard-ones',
    ],
  },
];
