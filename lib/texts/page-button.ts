import { language } from '../settings';
import en from './en/page.json';
import ja from './ja/page.json';
import { languageNow } from './language-now';

/** The label of the button in the meeting page, in the person's language. */
export async function pageButtonLabel(): Promise<string> {
  const now = languageNow(await language.getValue(), navigator.languages);
  return (now === 'ja' ? ja : en).openPanel;
}
