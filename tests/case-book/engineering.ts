import type { CaseBookRow } from './row';

export const engineering: CaseBookRow[] = [
  {
    line: 127,
    kind: 'purpose',
    entries: ['engineering/purposes/clear-the-way', 'engineering/themes/project-risk'],
  },
  {
    line: 128,
    kind: 'purpose',
    entries: [
      'engineering/purposes/path-and-skills',
      'engineering/themes/career-path',
      'engineering/plans/reviews-that-help',
    ],
  },
  { line: 129, kind: 'purpose', entries: ['engineering/purposes/team-voice', 'engineering/themes/unsaid'] },
  { line: 130, kind: 'purpose', entries: ['engineering/purposes/say-it-early', 'engineering/themes/stuck'] },

  { line: 137, kind: 'counter-measure', entries: ['engineering/tips/what-the-time-is-for'] },
  {
    line: 138,
    kind: 'counter-measure',
    entries: ['engineering/tips/pick-one-of-three', 'engineering/themes/today'],
  },
  {
    line: 139,
    kind: 'counter-measure',
    entries: [
      'engineering/tips/career-talk-only-once',
      'engineering/themes/career-path',
      'engineering/themes/wished-skills',
    ],
  },
  {
    line: 140,
    kind: 'counter-measure',
    entries: ['engineering/tips/technology-every-time', 'engineering/cadence'],
  },
  { line: 141, kind: 'counter-measure', entries: ['engineering/tips/questions-from-scratch'] },
  {
    line: 142,
    kind: 'counter-measure',
    entries: [
      'engineering/tips/only-the-next-sprint',
      'engineering/themes/near-and-far',
      'engineering/plans/go-deep',
    ],
  },

  { line: 154, kind: 'objection', entries: ['engineering/answers/dev-meeting-enough'] },
  { line: 155, kind: 'objection', entries: ['engineering/answers/code-review-enough'] },
  { line: 156, kind: 'objection', entries: ['engineering/answers/what-it-yields'] },

  {
    line: 154,
    kind: 'question',
    part: 'chances to learn new technology',
    entries: [
      'engineering/prompts/new-technology-make-time',
      'engineering/prompts/new-technology-try-with-team',
    ],
  },
  {
    line: 154,
    kind: 'question',
    part: 'skills for the wished career',
    entries: ['engineering/prompts/wished-skills-missing', 'engineering/prompts/wished-skills-sort-out'],
  },
  {
    line: 154,
    kind: 'question',
    part: 'balance of tasks',
    entries: ['engineering/prompts/load-rebalance', 'engineering/prompts/load-uneven'],
  },
  {
    line: 154,
    kind: 'question',
    part: 'environment and working style',
    entries: ['engineering/prompts/environment-one-fix', 'engineering/prompts/environment-suggest'],
  },
  {
    line: 155,
    kind: 'question',
    part: 'next project',
    entries: ['engineering/prompts/next-project-would-like'],
  },
  {
    line: 155,
    kind: 'question',
    part: 'whether the load fits',
    entries: ['engineering/prompts/load-feels-like'],
  },
  {
    line: 155,
    kind: 'question',
    part: 'how to build the career',
    entries: ['engineering/prompts/career-path-talk-path', 'engineering/prompts/career-path-come-to-you'],
  },
];
