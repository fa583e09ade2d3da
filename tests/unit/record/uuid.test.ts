import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { instantOf, uuidv7 } from '@/policy/uuid.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });
const instants = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });

it('makes what zod and PostgreSQL take for a UUIDv7, and carries its time', () => {
  fc.assert(
    fc.property(instants, bytes, (at, random) => {
      const id = uuidv7(at, random);
      expect(z.uuidv7().safeParse(id).success).toBe(true);
      expect(instantOf(id)).toEqual(at);
    }),
  );
});

it('sorts every id after the last one, whatever the clock did', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(instants, bytes), { minLength: 2, maxLength: 20 }), (steps) => {
      let last: string | undefined;
      for (const [at, random] of steps) {
        const id = uuidv7(at, random, last);
        if (last !== undefined) expect(id > last).toBe(true);
        last = id;
      }
    }),
  );
});

it('counts up within one millisecond when the random part is spent, into the next one', () => {
  const at = new Date('2026-01-01T00:00:00.000Z');
  const full = uuidv7(at, new Uint8Array(10).fill(255));
  const next = uuidv7(at, new Uint8Array(10).fill(255), full);
  expect(next > full).toBe(true);
  expect(instantOf(next).getTime()).toBe(at.getTime() + 1);
});

it('agrees with the example of RFC 9562 appendix A.6', () => {
  expect(instantOf('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')).toEqual(new Date('2022-02-22T19:22:22.000Z'));
});
