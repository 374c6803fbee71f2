import type { Dialogue } from './dialogue';
import { enAsides } from './en-asides';
import { enCallCentre } from './en-callcentre';
import { enCorporate } from './en-corporate';
import { enEngineering } from './en-engineering';
import { enFactory } from './en-factory';
import { enFrontline } from './en-frontline';
import { enGeneral } from './en-general';
import { enHard } from './en-hard';
import { enMentor } from './en-mentor';
import { enNewcomer } from './en-newcomer';
import { enPassing } from './en-passing';
import { enProduct } from './en-product';
import { enSales } from './en-sales';
import { jaCallCentre } from './ja-callcentre';
import { jaCorporate } from './ja-corporate';
import { jaEngineering } from './ja-engineering';
import { jaFactory } from './ja-factory';
import { jaHard } from './ja-hard';
import { jaMentor } from './ja-mentor';
import { jaNewBusiness } from './ja-newbusiness';
import { jaNewcomer } from './ja-newcomer';
import { jaSales } from './ja-sales';
import { jaStore } from './ja-store';

export const dialogues: readonly Dialogue[] = [
  ...jaSales,
  ...jaEngineering,
  ...jaFactory,
  ...jaCallCentre,
  ...jaCorporate,
  ...jaNewcomer,
  ...jaNewBusiness,
  ...jaHard,
  ...jaStore,
  ...jaMentor,
  ...enEngineering,
  ...enGeneral,
  ...enFrontline,
  ...enHard,
  ...enSales,
  ...enProduct,
  ...enFactory,
  ...enCallCentre,
  ...enCorporate,
  ...enNewcomer,
  ...enMentor,
  ...enPassing,
  ...enAsides,
];
