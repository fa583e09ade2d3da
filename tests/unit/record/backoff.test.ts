import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayAfter, LONGEST_DELAY_MS, retryAfterMs } from '@/policy/backoff.ts';

const now = new Date('2026-03-02T09:00:00.000Z');

describe('the delay after a failure', () => {
  it.each([
    [1, 5_000],
    [2, 10_000],
    [5, 80_000],
    [9, 900_000],
    [1_000_000, 900_000],
  ])('stays below the ceiling of attempt %i, %i ms', (attempt, ceiling) => {
    expect(delayAfter(attempt, 0)).toBe(0);
    expect(delayAfter(attempt, 0.5)).toBe(ceiling / 2);
    expect(delayAfter(attempt, 0.999_999)).toBeLessThan(ceiling);
  });

  it('is never negative, never endless', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, chance) => {
        const delay = delayAfter(attempt, chance);
        expect(delay >= 0 && delay <= LONGEST_DELAY_MS).toBe(true);
      }),
    );
  });
});

describe('Retry-After', () => {
  it.each<[string | null, number | undefined]>([
    [null, undefined],
    ['', undefined],
    ['0', 0],
    [' 120 ', 120_000],
    ['999999999999999999999', 3_600_000],
    ['-5', undefined],
    ['3.7', undefined],
    ['soon', undefined],
    ['Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
    ['Mon, 02 Mar 2099 08:00:00 GMT', 3_600_000],
    ['Monday soon', undefined],
  ])('%s waits %s ms', (header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait);
  });
});
