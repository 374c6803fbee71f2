import type { Pack } from '../schema';
import { eachTime } from './general/each-time';
import { growth } from './general/growth';
import { together } from './general/together';
import { work } from './general/work';
import { summaries } from './summaries';

export const general: Pack = {
  ...summaries.general,
  format: 1,
  themes: [...eachTime, ...together, ...work, ...growth],
};
