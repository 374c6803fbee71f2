import { createTranslator } from 'use-intl/core';
import en from '@/lib/texts/en/templates.json';
import ja from '@/lib/texts/ja/templates.json';
import type { Words } from './words';

const most = 60;

/** 「一般（写し）」, numbered where that is taken; in both languages, whichever is shown. */
export function copyName(name: Words, taken: Words[]): Words {
  const inJa = createTranslator({ locale: 'ja', messages: ja, namespace: 'templates' });
  const inEn = createTranslator({ locale: 'en', messages: en, namespace: 'templates' });
  const short = { ja: name.ja.slice(0, most - 12), en: name.en.slice(0, most - 12) };
  for (let number = 1; ; number += 1) {
    const copy =
      number === 1
        ? { ja: inJa('newName', { name: short.ja }), en: inEn('newName', { name: short.en }) }
        : {
            ja: inJa('newNameNumbered', { name: short.ja, number }),
            en: inEn('newNameNumbered', { name: short.en, number }),
          };
    if (taken.every((other) => other.ja !== copy.ja && other.en !== copy.en)) return copy;
  }
}
