import { expect, it } from 'vitest';
import { base64url, thumbprintOf } from '@/policy/thumbprint.ts';

it('agrees with a thumbprint made by jose for the P-256 key of RFC 7517 appendix A.1', async () => {
  const key = {
    kty: 'EC',
    crv: 'P-256',
    x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
    y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  } as const;
  expect(await thumbprintOf(key)).toBe('cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s');
});

it('spells bytes without padding and without the two characters that addresses mind', () => {
  expect(base64url(new Uint8Array([251, 255, 254, 0]))).toBe('-__-AA');
});
