import type * as z from 'zod/mini';
import type { Person } from '@/policy/document.ts';
import { verifyPin } from '@/policy/pin.ts';
import { countTry, forgive, lockedForMs, NO_TRIES, PinTries, triesLeft } from '@/policy/pin-tries.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

const TRIES = { key: 'pinTries', schema: PinTries, fallback: NO_TRIES } satisfies StoredKey<z.ZodMiniType>;

/** What a try came to. `lockedNowMinutes` is there when this very try locked the device. */
export type Tried = { outcome: 'right' } | { outcome: 'wrong' | 'locked'; triesLeft: number; waitMs: number; lockedNowMinutes?: number };

export type Pins = {
  /** Holds a PIN against a person's verifier. One at a time; the count is on the disk before the PIN is looked at. */
  try(person: Person, pin: string): Promise<Tried>;
  /** How many milliseconds no PIN is taken. */
  waitMs(): Promise<number>;
};

/** Returns the one place of this device where a PIN is looked at. It works offline; what was tried outlives worker and browser. */
export function createPins(clock: () => Date): Pins {
  const locked = (waitMs: number): Tried => ({ outcome: 'locked', triesLeft: 0, waitMs });
  // Not by any clock that could be set forward: while this worker lives, the whole lock-out passes.
  let shutUntilMs = 0;
  const waitUnder = (tries: PinTries): number => Math.max(lockedForMs(tries, clock()), shutUntilMs - performance.now());
  return {
    async try(person, pin) {
      const { value: before } = await readStored(TRIES);
      const waitMs = waitUnder(before);
      if (waitMs > 0) return locked(waitMs);
      const counted = countTry(before, person.id, clock());
      await writeStored(TRIES, counted.tries);
      if (await verifyPin(pin, person.pinVerifier ?? '')) {
        await writeStored(TRIES, forgive(before, person.id));
        return { outcome: 'right' };
      }
      if (counted.minutes === undefined) return { outcome: 'wrong', triesLeft: triesLeft(counted.tries), waitMs: 0 };
      shutUntilMs = performance.now() + counted.minutes * 60_000;
      return { ...locked(waitUnder(counted.tries)), lockedNowMinutes: counted.minutes };
    },
    async waitMs() {
      return Math.max(0, waitUnder((await readStored(TRIES)).value));
    },
  };
}
