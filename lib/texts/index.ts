import enCommon from './en/common.json';
import enPanel from './en/panel.json';
import jaCommon from './ja/common.json';
import jaPanel from './ja/panel.json';
import type { Language } from './language-now';

const ja = { ...jaCommon, ...jaPanel };
const en: typeof ja = { ...enCommon, ...enPanel };

export type Texts = typeof ja;

/** What every surface says. Pages with texts of their own add them (`components/frame/AppFrame`). */
export const texts: Record<Language, Texts> = { ja, en };
