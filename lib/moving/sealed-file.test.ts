import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { isSealed, openSealed, sealFile } from './sealed-file';

/** A thousandth of the usual work. */
const quick = 8;
const words = '朝の縁側で麦茶をのむ二人';
const content = new TextEncoder().encode('{"format":"engawa-export"}');
const sealed = () => sealFile(content, words, quick);

test('what was sealed opens with the same words, however wide they were typed, and holds none of it in sight', async () => {
  const file = await sealFile(content, 'k7mw-3xqp-9tfa-h2vd', quick);
  expect(await isSealed(new Blob([file]))).toBe(true);
  expect(Buffer.from(file).includes('engawa')).toBe(false);
  expect(await openSealed(file, ' ｋ７ｍｗ－３ｘｑｐ－９ｔｆａ－ｈ２ｖｄ')).toEqual({ content });
});

test('any age program opens it with the words as they stand', async () => {
  const opening = new Decrypter();
  opening.addPassphrase(words);
  expect(await opening.decrypt(await sealed(), 'text')).toBe('{"format":"engawa-export"}');
});

test('other words, a changed file, one cut off and one for a key are each told apart', async () => {
  const file = await sealed();
  expect(await openSealed(file, `${words}。`)).toEqual({ refused: 'wrong-passphrase' });
  const changed = file.slice();
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(await openSealed(changed, words)).toEqual({ refused: 'damaged' });
  expect(await openSealed(file.slice(0, -1), words)).toEqual({ refused: 'damaged' });
  expect(await openSealed(file.slice(0, 40), words)).toEqual({ refused: 'damaged' });
  expect(await openSealed(new Uint8Array(), words)).toEqual({ refused: 'damaged' });
  const forKey = new Encrypter();
  forKey.addRecipient(await identityToRecipient(await generateX25519Identity()));
  const other = new Uint8Array(await forKey.encrypt(content));
  expect(await openSealed(other, words)).toEqual({ refused: 'other-seal' });
});

test('a file that asks for more work than a browser should do is not tried', async () => {
  const file = Buffer.from(await sealed())
    .toString('latin1')
    .replace(/^(.*\n-> scrypt \S+) 8/, '$1 30');
  expect(await openSealed(new Uint8Array(Buffer.from(file, 'latin1')), words)).toEqual({
    refused: 'damaged',
  });
});

test('a plain backup is no sealed file', async () => {
  expect(await isSealed(new Blob([content]))).toBe(false);
  expect(await isSealed(new Blob([]))).toBe(false);
});
