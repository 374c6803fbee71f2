import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, fromBase64Url, patternOfAnyBytes, patternOfBytes, toBase64Url } from './base64url';
import { type Canonical, canonicalText } from './canonical';

test.each<[Canonical, string]>([
  [{ b: 1, a: 'x', c: [true, false, -3] }, '{"a":"x","b":1,"c":[true,false,-3]}'],
  [{ b: { z: 1, y: 2 }, a: undefined }, '{"b":{"y":2,"z":1}}'],
  [['engawa-envelope-1', '縁側', 7], '["engawa-envelope-1","縁側",7]'],
  ['"\\\n\u0001/é', '"\\"\\\\\\n\\u0001/é"'],
  [{}, '{}'],
  [[], '[]'],
])('%j is written as %s', (value, text) => {
  expect(canonicalText(value)).toBe(text);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '\ud83d', ['\udc00']])(
  '%j cannot be written',
  (value) => {
    expect(() => canonicalText(value)).toThrow(TypeError);
  },
);

test('the order in which fields were set does not matter, what they hold does', () => {
  const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean());
  const values = fc.letrec<{ value: Canonical }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value')),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { noNullPrototype: true }),
    ),
  })).value;
  fc.assert(
    fc.property(values, (value) => {
      const text = canonicalText(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalText(reversed(value))).toBe(text);
    }),
  );
});

function reversed(value: Canonical | undefined): Canonical {
  if (typeof value !== 'object') return value ?? '';
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe('bytes as base64url', () => {
  const anyBytes = fc.uint8Array({ maxLength: 100 }).map((bytes): Bytes => Uint8Array.from(bytes));

  test('come back as they were, and only as text of their length', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = toBase64Url(bytes);
        expect(fromBase64Url(text)).toEqual(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(patternOfAnyBytes.test(text)).toBe(true);
        expect(patternOfBytes(bytes.length).test(text)).toBe(true);
        expect(patternOfBytes(bytes.length + 1).test(text)).toBe(false);
      }),
    );
  });

  test('have one way to be written: no text that passes stands for the bytes of another', () => {
    const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
        if (patternOfAnyBytes.test(text)) expect(toBase64Url(fromBase64Url(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
    expect(['QQ', 'QR', 'QQ=='].map((text) => patternOfAnyBytes.test(text))).toEqual([true, false, false]);
  });
});
