import type { PairWithPerson } from '@/lib/pairs/store';
import { fileForOther } from '@/lib/sharing/file';
import { dayFileName, saveFile } from '../frame/save-file';

const longestName = 60;

/** What no file system minds, named after the one it goes to: `engawa-佐藤花子-2026-11-23.engawa.json`. */
export function exchangeFileName(name: string, now: Date): string {
  const plain = name.normalize('NFC').replace(/[\s\p{C}\\/:*?"<>|.]+/gu, '');
  return dayFileName([...plain].slice(0, longestName).join(''), now).replace(/json$/, 'engawa.json');
}

/** Hands the person the file for the other one; its name, or undefined where there is nobody to share with. */
export async function saveExchange(pair: PairWithPerson, spaceId: string): Promise<string | undefined> {
  const text = await fileForOther(spaceId);
  return text === undefined ? undefined : saveExchangeText(text, pair.person.name);
}

/** Hands the person an exchange file for somebody; its name. */
export function saveExchangeText(text: string, nameOfOther: string): string {
  const name = exchangeFileName(nameOfOther, new Date());
  saveFile(new Blob([text], { type: 'application/json' }), name);
  return name;
}
