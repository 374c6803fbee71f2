import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochSecret, spaceId, spaceOf, twoMembers } from '@/tests/two-members';
import { toBase64Url } from './base64url';
import { openEnvelope, sealUpdate } from './crypto';
import { exchangeFile, largestExchange, readExchange, readExchangeFile } from './exchange';
import { epochKey, grantEpoch, openGrant } from './grant';
import type { ExchangeFile } from './schema';

const createdAt = Date.UTC(2026, 10, 23, 1);

async function packed() {
  const { tanaka, sato } = await twoMembers();
  const { privateKey } = tanaka.identity.signing;
  const from = tanaka.member.id;
  const about = { space: spaceId, epoch: 1, from };
  const grant = await grantEpoch({ ...about, to: sato.member, secret: epochSecret }, privateKey);
  const data = new Uint8Array(300).fill(1);
  const envelope = await sealUpdate(
    { space: spaceId, document: 'notebook', epoch: 1, sender: from, counter: 1, kind: 'update', data },
    { epochKey: await epochKey(epochSecret), signingKey: privateKey },
  );
  const content = {
    space: spaceId,
    from,
    to: sato.member.id,
    createdAt,
    grants: [grant],
    envelopes: [envelope],
  };
  const text = exchangeFile(content);
  const asSato = { ownId: sato.member.id, spaces: [spaceId] };
  return { tanaka, sato, content, text, asSato, data };
}

/** The text with one part replaced. */
const spoilt = (text: string, change: object) => JSON.stringify({ ...JSON.parse(text), ...change });
const problemsOf = (path: string, code: string) => ({ problems: [{ path, code }] });

test('what one packs, the other reads, and with it opens the epoch and what is under it', async () => {
  const { tanaka, sato, content, text, asSato, data } = await packed();
  const file: ExchangeFile = { format: 'engawa-exchange', version: 1, ...content };
  expect(readExchange(text, asSato)).toEqual({ file });
  expect(readExchange(`\uFEFF${text}`, asSato)).toEqual({ file });
  expect(await readExchangeFile(new Blob([text]), asSato)).toEqual({ file });

  const space = { ...(await spaceOf([tanaka.member, sato.member])), epochs: [] };
  const mine = { spaces: [space], ownId: sato.member.id, exchange: sato.identity.exchange };
  const { epoch } = await openGrant(file.grants[0], mine);
  const spaces = [{ ...space, epochs: epoch ? [epoch] : [] }];
  expect((await openEnvelope(file.envelopes[0], spaces)).opened?.data).toEqual(data);
});

test('a file with nothing in it is one', async () => {
  const { content, asSato } = await packed();
  const text = exchangeFile({ ...content, grants: [], envelopes: [] });
  expect(readExchange(text, asSato).file?.envelopes).toEqual([]);
});

describe('refused whole', () => {
  test.each<[string, object, string, string]>([
    ['something else', { format: 'engawa-export' }, 'format', 'not-an-exchange'],
    ['one of a newer version', { version: 2, more: 1 }, 'version', 'newer-version'],
    ['one of another pair', { space: toBase64Url(new Uint8Array(16)) }, 'space', 'other-space'],
    ['my own', { from: '22222222-2222-4222-8222-222222222222', to: 'x' }, 'from', 'own-file'],
    ['one for somebody else', { to: 'somebody' }, 'to', 'not-for-me'],
    ['one with a field too many', { more: 1 }, 'more', 'unknown-field'],
    ['one without a part', { grants: undefined }, 'grants', 'missing'],
    ['one with another kind of part', { envelopes: 'none' }, 'envelopes', 'wrong-value'],
    ['one with too many envelopes', { envelopes: Array(20_001).fill(1) }, 'envelopes', 'too-long'],
  ])('%s', async (_, change, path, code) => {
    const { text, asSato } = await packed();
    expect(readExchange(spoilt(text, change), asSato).problems?.[0]).toEqual({ path, code });
  });

  test('one with a damaged envelope, and where it is damaged', async () => {
    const { text, content, asSato } = await packed();
    const [envelope] = content.envelopes;
    const envelopes = [envelope, { ...envelope, nonce: 'short' }, { ...envelope, more: 1 }];
    expect(readExchange(spoilt(text, { envelopes }), asSato)).toEqual({
      problems: [
        { path: 'envelopes.1.nonce', code: 'wrong-value' },
        { path: 'envelopes.2.more', code: 'unknown-field' },
      ],
    });
  });

  test('one that carries something of another space', async () => {
    const { text, content, asSato } = await packed();
    const [envelope] = content.envelopes;
    const envelopes = [envelope, { ...envelope, space: toBase64Url(new Uint8Array(16)) }];
    expect(readExchange(spoilt(text, { envelopes }), asSato)).toEqual(
      problemsOf('envelopes.1.space', 'other-space'),
    );
  });

  test('one that is cut off', async () => {
    const { text, asSato } = await packed();
    fc.assert(
      fc.property(fc.nat(text.length - 3), (at) => {
        expect(readExchange(text.slice(0, at), asSato)).toEqual(problemsOf('', 'not-json'));
      }),
    );
  });

  test('one that is too large, before it is read', async () => {
    const { asSato } = await packed();
    const large = new Blob([new Uint8Array(largestExchange + 1)]);
    expect(await readExchangeFile(large, asSato)).toEqual(problemsOf('', 'too-large'));
    expect(readExchange(' '.repeat(largestExchange + 1), asSato)).toEqual(problemsOf('', 'too-large'));
  });

  test('with a report that is not as long as the file', async () => {
    const { text, asSato } = await packed();
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${at}${'x'.repeat(300)}`, 1]));
    const { problems = [] } = readExchange(spoilt(text, many), asSato);
    expect([problems.length, problems.every(({ path }) => path.length <= 200)]).toEqual([20, true]);
  });

  test('whatever it holds, without throwing and without touching a prototype', async () => {
    const { text, content, asSato } = await packed();
    const fields = fc.constantFrom(...(Object.keys(content) as (keyof typeof content)[]));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fields, fc.jsonValue(), (any, field, value) => {
        expect(readExchange(any, asSato).problems?.length).toBeGreaterThan(0);
        const { file, problems = [] } = readExchange(spoilt(text, { [field]: value }), asSato);
        expect(file !== undefined || problems.length > 0).toBe(true);
      }),
    );
    const reaching = text.replace('{', '{"__proto__":{"isAdmin":true},');
    expect(readExchange(reaching, asSato)).toEqual(problemsOf('__proto__', 'unknown-field'));
    expect('isAdmin' in {}).toBe(false);
  });
});
