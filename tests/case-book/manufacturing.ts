import type { CaseBookRow } from './row';

export const manufacturing: CaseBookRow[] = [
  {
    line: 171,
    kind: 'purpose',
    part: 'work more efficiently and with more skill',
    entries: [
      'manufacturing/purposes/better-work',
      'manufacturing/themes/machine-handling',
      'manufacturing/themes/slow-step',
      'manufacturing/themes/multi-skill',
    ],
  },
  {
    line: 171,
    kind: 'purpose',
    part: 'gather ideas for improvement',
    entries: ['manufacturing/purposes/bring-out-ideas', 'manufacturing/themes/improvement-ideas'],
  },
  {
    line: 172,
    kind: 'purpose',
    entries: ['manufacturing/purposes/prevent-accidents', 'manufacturing/themes/near-miss'],
  },
  {
    line: 173,
    kind: 'purpose',
    entries: [
      'manufacturing/purposes/recognize-and-look-ahead',
      'manufacturing/themes/floor-recognition',
      'manufacturing/themes/floor-future',
    ],
  },
  {
    line: 174,
    kind: 'purpose',
    entries: ['manufacturing/purposes/hear-each-one', 'manufacturing/themes/floor-worries'],
  },
  { line: 181, kind: 'counter-measure', entries: ['manufacturing/cadence', 'manufacturing/tips/short-slot'] },
  { line: 182, kind: 'counter-measure', entries: ['manufacturing/tips/between-shifts'] },
  { line: 183, kind: 'counter-measure', entries: ['manufacturing/tips/dates-ahead'] },
  { line: 184, kind: 'counter-measure', entries: ['manufacturing/tips/lead-members'] },
  { line: 185, kind: 'counter-measure', entries: ['manufacturing/tips/ready-questions'] },
  {
    line: 186,
    kind: 'counter-measure',
    entries: ['manufacturing/tips/one-line-after', 'manufacturing/themes/floor-since-last'],
  },
  {
    line: 187,
    kind: 'counter-measure',
    entries: ['manufacturing/tips/ideas-first', 'manufacturing/themes/improvement-ideas'],
  },
  {
    line: 188,
    kind: 'counter-measure',
    entries: ['manufacturing/tips/to-the-group', 'manufacturing/prompts/improvement-ideas-to-the-meeting'],
  },
  {
    line: 189,
    kind: 'counter-measure',
    entries: [
      'manufacturing/tips/ask-before',
      'manufacturing/survey/floor-week',
      'manufacturing/survey/floor-inconvenient',
    ],
  },
  {
    line: 197,
    kind: 'objection',
    entries: ['manufacturing/answers/enough-talk', 'manufacturing/themes/slow-step'],
  },
  {
    line: 198,
    kind: 'objection',
    entries: ['manufacturing/answers/no-time', 'manufacturing/tips/close-the-loop'],
  },
  {
    line: 199,
    kind: 'objection',
    entries: ['manufacturing/answers/too-many', 'manufacturing/tips/first-few'],
  },
  { line: 197, kind: 'question', entries: ['manufacturing/prompts/slow-step-eats-time'] },
];
