import * as z from 'zod/mini';

/**
 * Wrong PINs on this device. `wrong` counts them by person since the last lock-out; a person stays in it until their own right PIN, so that
 * nobody can wash away tries at another's PIN with their own. `lockOuts` counts lock-outs until nobody is left in it.
 */
export const PinTries = z.object({
  wrong: z.catchall(z.object({}), z.int().check(z.minimum(0))),
  lockOuts: z.int().check(z.minimum(0)),
  /** Until when no PIN is taken, in milliseconds since 1970 on the steady clock. */
  untilMs: z.number(),
});
export type PinTries = z.output<typeof PinTries>;

export const NO_TRIES: PinTries = { wrong: {}, lockOuts: 0, untilMs: 0 };

/** How many wrong PINs lock a device. */
export const MOST_TRIES = 5;
/** How long the first, second, third and every later lock-out lasts. */
const LOCK_MINUTES = [1, 5, 15, 60] as const;

/** Returns how many milliseconds no PIN is taken from now on; 0 when one is. */
export function lockedForMs({ untilMs }: PinTries, now: Date): number {
  return Math.max(0, untilMs - now.getTime());
}

/** Counts one try, before it is looked at: a try that is cut short has been one. `minutes` is there when this one locks the device. */
export function countTry(tries: PinTries, person: string, now: Date): { tries: PinTries; minutes?: number } {
  const wrong = { ...tries.wrong, [person]: (tries.wrong[person] ?? 0) + 1 };
  if (sum(wrong) < MOST_TRIES) return { tries: { ...tries, wrong } };
  const minutes = LOCK_MINUTES[Math.min(tries.lockOuts, LOCK_MINUTES.length - 1)] ?? 60;
  return {
    minutes,
    tries: {
      wrong: Object.fromEntries(Object.keys(wrong).map((one) => [one, 0])),
      lockOuts: tries.lockOuts + 1,
      untilMs: now.getTime() + minutes * 60_000,
    },
  };
}

/** Forgives a person's wrong tries after their right PIN; lock-outs are forgotten once nobody's are left. `before` is how it stood before the try. */
export function forgive(before: PinTries, person: string): PinTries {
  const { [person]: _forgiven, ...wrong } = before.wrong;
  return { wrong, lockOuts: Object.keys(wrong).length === 0 ? 0 : before.lockOuts, untilMs: before.untilMs };
}

/** Returns how many more wrong PINs the device takes before it locks. */
export function triesLeft({ wrong }: PinTries): number {
  return MOST_TRIES - sum(wrong);
}

function sum(wrong: PinTries['wrong']): number {
  return Object.values(wrong).reduce((total, count) => total + count, 0);
}
