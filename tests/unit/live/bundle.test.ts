import { describe, expect, test } from 'vitest';
import type { LiveBundle } from '@/policy/live-bundle.ts';
import { liveFrom, LONGEST_BUNDLE, readBundle } from '@/policy/read-bundle.ts';
import { templates } from '@/policy/templates/index.ts';
import { agreement, bundle } from './bundles.ts';
import { newSigner } from './signer.ts';

const signer = await newSigner();
const expected = { publicKey: signer.publicKey, setting: 'acorns', sequence: 7 };
const read = async (change: object) => readBundle(await signer.sign({ ...bundle({ sequence: 7 }), ...change }), expected);

test('a bundle of the setting that is not older than the one in force is taken', async () => {
  expect(await read({})).toEqual({ bundle: bundle({ sequence: 7 }) });
  expect(await read({ sequence: 8, agreements: [agreement()] })).toEqual({ bundle: bundle({ sequence: 8, agreements: [agreement()] }) });
});

test.each<[string, object, string]>([
  ['is older', { sequence: 6 }, 'it is older than the one in force'],
  ['is another setting’s', { setting: 'oaks' }, 'it was made for another setting'],
  ['has another format', { format: 2 }, 'it does not have the shape of a live bundle'],
  ['counts backwards', { sequence: -1 }, 'it does not have the shape of a live bundle'],
  ['holds an agreement without an end', { agreements: [{ ...agreement(), to: undefined }] }, 'it does not have the shape of a live bundle'],
  [
    'opens an address in place of a site',
    { agreements: [agreement({ sites: ['https://x.test/'] })] },
    'it does not have the shape of a live bundle',
  ],
  ['holds more than anybody agrees to', { agreements: Array(10_001).fill(agreement()) }, 'it does not have the shape of a live bundle'],
])('one that %s is refused, in words', async (_, change, why) => {
  expect(await read(change)).toEqual({ why });
});

test('one that another key signed, that is no bundle, or that is too long is refused, in words', async () => {
  const forged = await (await newSigner()).sign(bundle({ sequence: 9 }));
  expect(await readBundle(forged, expected)).toEqual({ why: 'it is not signed with the key that the policy names' });
  expect(await readBundle('garbage', expected)).toEqual({ why: 'it is not a signed text' });
  expect(await readBundle('a'.repeat(LONGEST_BUNDLE + 1), expected)).toEqual({ why: 'it is too long' });
});

describe('what a policy lets be live', () => {
  const policy = templates['little-thetford'];
  const left = (one: LiveBundle['agreements'][number], under = policy) => liveFrom(under, bundle({ agreements: [one] })).agreements.length;

  test('an agreement about a category of its list, or about a site where sites may be agreed', () => {
    expect(left(agreement({ categories: ['webmail'] }))).toBe(1);
    expect(left(agreement({ sites: ['facebook.com/groups'] }))).toBe(1);
  });

  test.each([
    ['a category that nothing opens', agreement({ categories: ['proxies'] })],
    ['a category that is not in its list', agreement({ categories: ['webmail', 'gambling'] })],
    ['more minutes than it allows', agreement({ sites: ['facebook.com'], to: '2026-11-24T18:00:01Z' })],
    ['an end before its beginning', agreement({ sites: ['facebook.com'], to: '2026-11-24T09:00:00Z' })],
  ])('not one with %s', (_, one) => {
    expect(left(one)).toBe(0);
  });

  test('no site where only categories may be agreed, and nothing where no agreement is allowed', () => {
    expect(left(agreement({ sites: ['shop.test'] }), templates.huntingdon)).toBe(0);
    expect(left(agreement({ categories: ['shopping'] }), templates.huntingdon)).toBe(1);
    for (const strict of [templates.kaleidoscope, templates.default]) {
      expect(left(agreement({ sites: ['facebook.com'] }), strict)).toBe(0);
      expect(left(agreement({ categories: ['webmail'] }), strict)).toBe(0);
    }
  });
});
