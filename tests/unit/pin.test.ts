import { pbkdf2Sync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { isVerifier, makeVerifier, pinFault, verifyPin } from '@/policy/pin.ts';
import { countTry, forgive, lockedForMs, NO_TRIES, triesLeft, type PinTries } from '@/policy/pin-tries.ts';

const fill = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

describe('a PIN’s verifier', () => {
  let verifier: string;
  beforeAll(async () => {
    verifier = await makeVerifier('592817', fill);
  });

  it('holds the rounds that OWASP asks for, a salt and a hash, and no PIN', () => {
    expect(verifier).toMatch(/^pbkdf2-sha256\$600000\$[\w-]{22}\$[\w-]{43}$/);
    expect(verifier).not.toContain('592817');
    expect(isVerifier(verifier)).toBe(true);
  });

  it('is the PBKDF2 that OpenSSL computes too', () => {
    const [, rounds = '', salt = '', hash = ''] = verifier.split('$');
    const bytes = pbkdf2Sync('592817', Buffer.from(salt, 'base64url'), Number(rounds), 32, 'sha256');
    expect(bytes.toString('base64url')).toBe(hash);
  });

  it.each([
    ['592817', true],
    [' 592817 ', true],
    ['٥٩٢٨١٧', true],
    ['５９２８１７', true],
    ['592818', false],
    ['59281', false],
    ['', false],
    ['5'.repeat(5_000), false],
  ])('a try with %j is right: %s', async (pin, right) => {
    expect(await verifyPin(pin, verifier)).toBe(right);
  });

  it('is another one each time, also for the same PIN', async () => {
    expect(await makeVerifier('592817', fill)).not.toBe(verifier);
  });

  it.each([
    ['fewer rounds', (text: string) => text.replace('600000', '599999')],
    ['rounds that would stop the device', (text: string) => text.replace('600000', '9000000')],
    ['another way of hashing', (text: string) => text.replace('sha256', 'sha1')],
    ['a hash that is cut', (text: string) => text.slice(0, -1)],
    ['no salt', (text: string) => text.replace(/\$[\w-]{22}\$/, '$$$$')],
    ['the PIN itself', () => '592817'],
    ['nothing', () => ''],
  ])('with %s verifies nothing', async (_, spoil) => {
    expect(isVerifier(spoil(verifier))).toBe(false);
    expect(await verifyPin('592817', spoil(verifier))).toBe(false);
  });
});

describe('a new PIN', () => {
  it.each<[string, ReturnType<typeof pinFault>]>([
    ['592817', undefined],
    ['59281', 'short'],
    ['', 'short'],
    ['word', 'short'],
    ['sunflower', undefined],
    ['подсолнух', undefined],
    ['green boat seven', undefined],
    ['123456', 'easy'],
    ['987654', 'easy'],
    ['000000', 'easy'],
    ['121212', 'easy'],
    ['123123', 'easy'],
    ['١٢٣٤٥٦', 'easy'],
    ['aaaaaaaa', 'easy'],
    ['7'.repeat(200), 'long'],
  ])('%j is found to be: %s', (pin, fault) => {
    expect(pinFault(pin)).toBe(fault);
  });
});

describe('wrong PINs', () => {
  const NOON = new Date('2026-11-24T12:00:00Z');
  const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
  const wrong = (times: number, person: string, tries: PinTries = NO_TRIES, at = NOON) =>
    Array.from({ length: times }).reduce<PinTries>((before) => countTry(before, person, at).tries, tries);

  it('lock the device at the fifth, for a minute first, then for five, fifteen and sixty', () => {
    let tries = NO_TRIES;
    for (const minutes of [1, 5, 15, 60, 60]) {
      tries = wrong(4, 'anna', tries);
      expect(triesLeft(tries)).toBe(1);
      const fifth = countTry(tries, 'anna', NOON);
      expect(fifth.minutes).toBe(minutes);
      expect(lockedForMs(fifth.tries, NOON)).toBe(minutes * 60_000);
      expect(lockedForMs(fifth.tries, later(minutes))).toBe(0);
      tries = fifth.tries;
    }
  });

  it('count for the device, whoever they are tried at', () => {
    const tries = wrong(2, 'boris', wrong(2, 'anna'));
    expect(countTry(tries, 'clara', NOON).minutes).toBe(1);
  });

  it('are not washed away by somebody’s own right PIN', () => {
    const tries = forgive(wrong(4, 'manager'), 'practitioner');
    expect(countTry(tries, 'manager', NOON).minutes).toBe(1);
  });

  it('are forgiven by the person’s own right PIN, and the next lock-out is a short one again', () => {
    const lockedTwice = wrong(10, 'anna');
    expect(lockedTwice.lockOuts).toBe(2);
    expect(forgive(lockedTwice, 'boris').lockOuts).toBe(2);
    const forgiven = forgive(lockedTwice, 'anna');
    expect(countTry(wrong(4, 'anna', forgiven), 'anna', NOON).minutes).toBe(1);
  });
});
