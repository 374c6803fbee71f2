import type { Dialogue } from './dialogue';
import { enEngineering } from './en-engineering';
import { enFrontline } from './en-frontline';
import { enGeneral } from './en-general';
import { enHard } from './en-hard';
import { jaCallCentre } from './ja-callcentre';
import { jaCorporate } from './ja-corporate';
import { jaEngineering } from './ja-engineering';
import { jaFactory } from './ja-factory';
import { jaHard } from './ja-hard';
import { jaNewBusiness } from './ja-newbusiness';
import { jaNewcomer } from './ja-newcomer';
import { jaSales } from './ja-sales';

export const dialogues: readonly Dialogue[] = [
  ...jaSales,
  ...jaEngineering,
  ...jaFactory,
  ...jaCallCentre,
  ...jaCorporate,
  ...jaNewcomer,
  ...jaNewBusiness,
  ...jaHard,
  ...enEngineering,
  ...enGeneral,
  ...enFrontline,
  ...enHard,
];
