import type { CaseBookRow } from './row';

export const sales: CaseBookRow[] = [
  { line: 74, kind: 'purpose', entries: ['sales/purposes/reach-target', 'sales/themes/action-plan'] },
  {
    line: 75,
    kind: 'purpose',
    entries: [
      'sales/purposes/spot-early',
      'sales/themes/stuck-deal',
      'sales/themes/slump',
      'sales/themes/prospect-list',
    ],
  },
  {
    line: 76,
    kind: 'purpose',
    entries: ['sales/purposes/sharpen-selling', 'sales/themes/deal-talk', 'sales/themes/objections'],
  },
  {
    line: 77,
    kind: 'purpose',
    entries: [
      'sales/purposes/share-pressure',
      'sales/themes/sales-worries',
      'sales/prompts/sales-worries-hanging-in',
    ],
  },
  { line: 90, kind: 'counter-measure', entries: ['sales/cadence', 'sales/tips/short-weekly'] },
  { line: 91, kind: 'counter-measure', entries: ['sales/tips/on-the-road'] },
  { line: 92, kind: 'counter-measure', entries: ['sales/tips/after-sales-meeting', 'sales/tips/move-it'] },
  { line: 93, kind: 'counter-measure', entries: ['sales/tips/target-first', 'sales/themes/action-plan'] },
  {
    line: 94,
    kind: 'counter-measure',
    entries: [
      'sales/tips/next-move',
      'sales/themes/sales-since-last',
      'sales/prompts/action-plan-next-customer',
    ],
  },
  {
    line: 95,
    kind: 'counter-measure',
    entries: ['sales/tips/colleague-case', 'sales/tips/save-case', 'sales/themes/peer-moves'],
  },
  { line: 96, kind: 'counter-measure', entries: ['sales/tips/own-questions'] },
  {
    line: 97,
    kind: 'counter-measure',
    entries: ['sales/tips/pick-up-again', 'sales/themes/sales-since-last'],
  },
  {
    line: 98,
    kind: 'counter-measure',
    entries: ['sales/tips/hear-it-out', 'sales/themes/sales-thanks', 'sales/themes/sales-opening'],
  },
  { line: 110, kind: 'objection', entries: ['sales/answers/enough-talk', 'sales/themes/sales-worries'] },
  { line: 111, kind: 'objection', entries: ['sales/answers/no-time', 'sales/prompts/sales-opening-lately'] },
  {
    line: 112,
    kind: 'objection',
    entries: ['sales/answers/results-only', 'sales/prompts/sales-future-without-me'],
  },
  { line: 111, kind: 'question', entries: ['sales/prompts/sales-opening-lately'] },
];
