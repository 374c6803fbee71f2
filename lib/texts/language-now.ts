export type Language = 'ja' | 'en';

/** The language to show: the person's choice, else Japanese if the browser prefers it, else English. */
export function languageNow(choice: 'auto' | Language, preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  return preferred[0]?.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
