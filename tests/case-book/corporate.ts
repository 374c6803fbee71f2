import type { CaseBookRow } from './row';

export const corporate: CaseBookRow[] = [
  { line: 296, kind: 'purpose', entries: ['corporate/purposes/steady-work', 'corporate/themes/daily-risk'] },
  {
    line: 297,
    kind: 'purpose',
    entries: [
      'corporate/purposes/expert-growth',
      'corporate/themes/expert-skill',
      'corporate/plans/take-on-new-area',
    ],
  },
  {
    line: 298,
    kind: 'purpose',
    entries: [
      'corporate/purposes/smooth-coordination',
      'corporate/themes/other-departments',
      'corporate/plans/settle-it-alone',
    ],
  },
  {
    line: 299,
    kind: 'purpose',
    entries: [
      'corporate/purposes/not-alone',
      'corporate/themes/kept-inside',
      'corporate/themes/contribution-words',
    ],
  },

  {
    line: 306,
    kind: 'counter-measure',
    entries: [
      'corporate/tips/no-topic-in-routine',
      'corporate/themes/work-inventory',
      'corporate/plans/two-can-do-it',
    ],
  },
  {
    line: 307,
    kind: 'counter-measure',
    entries: ['corporate/tips/same-talk-every-month', 'corporate/themes/faster-routine'],
  },
  {
    line: 308,
    kind: 'counter-measure',
    entries: ['corporate/tips/growth-put-off', 'corporate/themes/skills-ahead'],
  },
  {
    line: 309,
    kind: 'counter-measure',
    entries: ['corporate/tips/cannot-advise', 'corporate/themes/corporate-support'],
  },
  {
    line: 310,
    kind: 'counter-measure',
    entries: ['corporate/tips/work-without-figures', 'corporate/themes/contribution-words'],
  },
  {
    line: 311,
    kind: 'counter-measure',
    entries: ['corporate/tips/feedback-lost', 'corporate/themes/corporate-since-last'],
  },

  { line: 318, kind: 'objection', entries: ['corporate/answers/nothing-to-discuss'] },
  { line: 319, kind: 'objection', entries: ['corporate/answers/not-keen-corporate'] },
  { line: 320, kind: 'objection', entries: ['corporate/answers/not-my-field'] },

  { line: 306, kind: 'question', entries: ['corporate/prompts/work-inventory-could-share'] },
  {
    line: 307,
    kind: 'question',
    part: 'done sooner',
    entries: ['corporate/prompts/faster-routine-finish-sooner'],
  },
  {
    line: 307,
    kind: 'question',
    part: 'doable by anyone',
    entries: ['corporate/prompts/faster-routine-anyone'],
  },
  { line: 308, kind: 'question', entries: ['corporate/prompts/skills-ahead-needed'] },
  { line: 309, kind: 'question', entries: ['corporate/prompts/corporate-support-what-i-can-do'] },
  {
    line: 310,
    kind: 'question',
    part: 'how far it reaches',
    entries: ['corporate/prompts/contribution-words-reach'],
  },
  {
    line: 310,
    kind: 'question',
    part: 'what it is good for',
    entries: ['corporate/prompts/contribution-words-helps-most'],
  },
  { line: 311, kind: 'question', entries: ['corporate/prompts/corporate-since-last-how-far'] },
  {
    line: 318,
    kind: 'question',
    part: 'waste in the flow',
    entries: ['corporate/prompts/workflow-waste-where'],
  },
  {
    line: 318,
    kind: 'question',
    part: 'what tools could do',
    entries: ['corporate/prompts/workflow-waste-let-a-tool', 'corporate/prompts/workflow-waste-tool'],
  },
  {
    line: 318,
    kind: 'question',
    part: 'smoother with other departments',
    entries: ['corporate/prompts/other-departments-settle-first'],
  },
  {
    line: 319,
    kind: 'question',
    part: 'everyday problems',
    entries: ['corporate/prompts/kept-inside-everyday'],
  },
  {
    line: 319,
    kind: 'question',
    part: 'way of working and career',
    entries: ['corporate/prompts/corporate-path-sort-out'],
  },
  {
    line: 319,
    kind: 'question',
    part: 'ideas for improvement',
    entries: ['corporate/prompts/faster-routine-fewer-steps'],
  },
];
