import type { Pack } from '../schema';
import { career } from './engineering/career';
import { growth } from './engineering/growth';
import { team } from './engineering/team';
import { work } from './engineering/work';
import { workload } from './engineering/workload';
import { summaries } from './summaries';

export const engineering: Pack = {
  ...summaries.engineering,
  format: 1,
  themes: [...team, ...work, ...workload, ...career, ...growth],
};
