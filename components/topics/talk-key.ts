/** Keys of a talk: the next topic, another prompt. */
export type TalkKey = 'n' | 'p';

export type Press = Pick<
  KeyboardEvent,
  | 'key'
  | 'altKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'shiftKey'
  | 'repeat'
  | 'isComposing'
  | 'defaultPrevented'
  | 'composedPath'
>;

/** Where letters are text, or choose in a list; and what stands over the talk. */
const takesLetters = [
  'input:not([type="checkbox"], [type="radio"], [type="button"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="combobox"]',
  '[role="listbox"]',
  '[role="menu"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
].join();

/** Whether this press means the key: the letter alone, pressed once, where nobody is writing. */
export function isTalkKey(key: TalkKey, press: Press): boolean {
  if (press.key.toLowerCase() !== key) return false;
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return false;
  if (press.repeat || press.isComposing || press.defaultPrevented) return false;
  // The whole path, not the target: the memo stands in a shadow root, which hides itself as the target.
  return !press.composedPath().some((place) => place instanceof Element && place.matches(takesLetters));
}
