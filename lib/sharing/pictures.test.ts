import * as lucide from 'lucide-react';
import { describe, expect, test } from 'vitest';
import { aboutPair, pairId, twoMembers } from '@/tests/two-members';
import en from '../texts/en/sharing.json';
import ja from '../texts/ja/sharing.json';
import { makeInvitation, makeReply } from './invitation';
import { type PictureId, pictureIds, pictureRow } from './pictures';

const now = Date.UTC(2026, 10, 23, 1);

// Slow by design, so there are two runs here, and one in vectors.test.ts.
test('an invitation swapped on its way makes another row', async () => {
  const { tanaka, sato } = await twoMembers();
  const content = { pairId, from: tanaka.member, toName: sato.member.name, about: aboutPair, now };
  const sent = await makeInvitation(content, tanaka.identity.signing.privateKey);
  const swapped = await makeInvitation(
    { ...content, space: sent.space, from: { ...sato.member, id: tanaka.member.id } },
    sato.identity.signing.privateKey,
  );
  const reply = await makeReply(
    { invitation: sent, from: sato.member, now },
    sato.identity.signing.privateKey,
  );
  const [seenBySender, seenByOther] = await Promise.all([
    pictureRow(sent, reply),
    pictureRow(swapped, reply),
  ]);
  expect(seenBySender).not.toEqual(seenByOther);
  for (const row of [seenBySender, seenByOther]) {
    expect(row).toHaveLength(7);
    expect(row.every((at) => Number.isInteger(at) && at >= 0 && at < 64)).toBe(true);
  }
});

describe('the pictures', () => {
  test('are sixty-four, each an icon, each with a name in both languages', () => {
    expect(new Set(pictureIds).size).toBe(64);
    const iconOf = (id: string) => id.replaceAll(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase());
    expect(pictureIds.filter((id) => !(iconOf(id) in lucide))).toEqual([]);
    expect(Object.keys(ja.sharing.picture)).toEqual([...pictureIds]);
    expect(Object.keys(en.sharing.picture)).toEqual([...pictureIds]);
  });

  test('have names that cannot be taken for each other when they are said', () => {
    const spoken = (id: PictureId) => {
      const name = ja.sharing.picture[id];
      const kana = name.replaceAll(/[\u30a1-\u30f6]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) - 0x60),
      );
      return readings[kana] ?? kana;
    };
    expect(pictureIds.map(spoken).filter((name) => !/^[\u3041-\u3096ー]+$/.test(name))).toEqual([]);
    expect(alike(pictureIds.map(spoken))).toEqual([]);
    expect(alike(pictureIds.map((id) => en.sharing.picture[id].toLowerCase()))).toEqual([]);
    expect(alike(['つき', 'ゆき', 'cat', 'hat'])).toEqual(['つき ゆき', 'cat hat']);
  });
});

/** Pairs of which one becomes the other by changing one sign: a kana, a letter. */
const alike = (names: string[]): string[] =>
  names.flatMap((one, at) =>
    names
      .slice(at + 1)
      .filter((other) => distance(one, other) < 2)
      .map((other) => `${one} ${other}`),
  );

/** How many signs to put in, take out or change (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, sign] of [...one].entries()) {
    const next = [line + 1];
    for (const [at, otherSign] of [...other].entries())
      next.push(
        Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (sign === otherSign ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How the names are read, katakana in them as hiragana. */
const readings: Record<string, string> = {
  山: 'やま',
  太陽: 'たいよう',
  月: 'つき',
  星: 'ほし',
  雲: 'くも',
  虹: 'にじ',
  雪の結晶: 'ゆきのけっしょう',
  やしの木: 'やしのき',
  羽根: 'はね',
  自転車: 'じてんしゃ',
  風船: 'ふうせん',
  観覧車: 'かんらんしゃ',
  お城: 'おしろ',
  灯台: 'とうだい',
  つり橋: 'つりばし',
  傘: 'かさ',
  望遠鏡: 'ぼうえんきょう',
  磁石: 'じしゃく',
};
