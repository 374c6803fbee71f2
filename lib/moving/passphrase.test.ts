import { expect, test } from 'vitest';
import { newPassphrase, type PassphraseProblem, passphraseProblem, plainPassphrase } from './passphrase';

test('a made passphrase has 79 bits, each letter as likely as the others, and would be taken from a person too', () => {
  const many = Array.from({ length: 2_000 }, newPassphrase);
  expect(new Set(many).size).toBe(2_000);
  for (const one of many) {
    expect(one).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
    expect(plainPassphrase(one)).toBe(one);
  }
  expect(passphraseProblem(many[0] ?? '')).toBeUndefined();
  const counts = new Map<string, number>();
  for (const sign of many.join('').replaceAll('-', '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  expect(counts.size).toBe(31);
  const usual = (2_000 * 16) / 31;
  for (const count of counts.values()) expect(Math.abs(count - usual)).toBeLessThan(usual * 0.25);
});

test('typed in another width or with spaces around it, it is the same', () => {
  expect(plainPassphrase(' ｋ７ｍｗ－３ｘｑｐ ')).toBe('k7mw-3xqp');
  expect(plainPassphrase('か\u3099っこうの うら')).toBe('がっこうの うら');
});

test.each<[string, PassphraseProblem | undefined]>([
  ['', 'too-short'],
  ['あかさたなはまやらわん', 'too-short'],
  ['あかさたなはまやらわをん', undefined],
  ['           a           ', 'too-short'],
  ['abababababababab', 'too-plain'],
  ['朝の縁側で麦茶をのむ二人', undefined],
])('%j: %s', (typed, problem) => {
  expect(passphraseProblem(typed)).toBe(problem);
});
