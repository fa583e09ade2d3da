import { describe, expect, test } from 'vitest';
import { verifyJws } from '@/policy/jws.ts';
import { newSigner, textOf } from './signer.ts';

const signer = await newSigner();
const other = await newSigner();
const SAID = { setting: 'acorns', words: 'Zażółć' };

test('what the key signed is read back, in any language', async () => {
  expect(await verifyJws(signer.publicKey, await signer.sign(SAID))).toEqual({ payload: SAID });
});

test.each([{ alg: 'EdDSA', typ: 'JWT' }, { alg: 'Ed25519' }, { alg: 'EdDSA', kid: 'one' }])(
  '%j is a header that is understood',
  async (header) => {
    expect(await verifyJws(signer.publicKey, await signer.sign(SAID, header))).toEqual({ payload: SAID });
  },
);

describe('is not believed', () => {
  test.each([
    ['without a signature', { alg: 'none' }],
    ['under a secret that both sides know', { alg: 'HS256' }],
    ['with another curve', { alg: 'ES256' }],
    ['with what has to be understood and is not', { alg: 'EdDSA', crit: ['b64'], b64: false }],
    ['with a key of its own', { alg: 'EdDSA', jwk: { kty: 'OKP', crv: 'Ed25519', x: other.publicKey } }],
  ])('%s', async (_, header) => {
    expect(await verifyJws(signer.publicKey, await signer.sign(SAID, header))).toEqual({ why: 'another-algorithm' });
  });

  test('what another key signed', async () => {
    expect(await verifyJws(signer.publicKey, await other.sign(SAID))).toEqual({ why: 'wrong-signature' });
  });

  test('what was changed after it was signed, by a single letter', async () => {
    const [header, payload, signature] = (await signer.sign(SAID)).split('.');
    const changed = textOf(JSON.stringify({ ...SAID, setting: 'acornz' }));
    expect(await verifyJws(signer.publicKey, `${header}.${changed}.${signature}`)).toEqual({ why: 'wrong-signature' });
    expect(await verifyJws(signer.publicKey, `${textOf('{"alg":"Ed25519"}')}.${payload}.${signature}`)).toEqual({ why: 'wrong-signature' });
    expect(await verifyJws(signer.publicKey, `${header}.${payload}.${signature?.slice(0, -4)}`)).toEqual({ why: 'wrong-signature' });
    expect(await verifyJws(signer.publicKey, `${header}.${payload}.`)).toEqual({ why: 'wrong-signature' });
  });

  test.each(['', '.', 'a.b', 'a.b.c.d', 'not a jws', 'a=.b.c', '<title>Welcome to the guest network</title>', '{"payload":"x"}', 'a.b.%'])(
    '%j, which is no compact JWS',
    async (text) => {
      expect(await verifyJws(signer.publicKey, text)).toEqual({ why: 'not-a-jws' });
    },
  );

  test('what is signed and is no JSON', async () => {
    expect(await verifyJws(signer.publicKey, await signer.sign('once upon a time'))).toEqual({ why: 'not-json' });
  });

  test.each(['', 'AAAA', `${signer.publicKey}AAAA`, '*'.repeat(43)])('anything, under %j, which is no key', async (key) => {
    expect(await verifyJws(key, await signer.sign(SAID))).toEqual({ why: 'not-a-key' });
  });
});
