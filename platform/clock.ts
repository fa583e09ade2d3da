import * as z from 'zod/mini';
import { createSteadyClock, type SteadyClock } from '@/policy/steady-clock.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

const stored = {
  key: 'passedTime',
  schema: z.object({ passedMs: z.number() }),
  fallback: { passedMs: 0 },
} satisfies StoredKey<z.ZodMiniType>;

/** The device's one clock for safety decisions. */
export type DeviceClock = Pick<SteadyClock, 'now' | 'heard'> & {
  /** A signed bundle proves that this instant has passed: nobody can turn the clock back behind it. */
  passed(instant: Date): void;
  /** Reads what was kept at the last start. Resolves with false where that was damaged. */
  restore(): Promise<boolean>;
  /** Keeps the time, so that a restart cannot win it back. */
  keep(): Promise<void>;
};

/** Returns the clock; until `restore` it goes by the device's own. */
export function openClock(): DeviceClock {
  const sources = { wall: () => Date.now(), monotonic: () => performance.now() };
  let steady = createSteadyClock(sources);
  let earliest = 0;
  let last: Date | undefined;
  const heard = (serverTime: Date): void => {
    if (serverTime.getTime() < earliest) return;
    last = serverTime;
    steady.heard(serverTime);
  };
  return {
    now: () => steady.now(),
    heard,
    passed(instant) {
      earliest = instant.getTime();
      if (steady.now().getTime() < earliest) steady.heard(instant);
    },
    async restore() {
      const { value, corrupt } = await readStored(stored);
      // What the endpoint said since this start is later and better than what was kept.
      if (last === undefined) steady = createSteadyClock(sources, value);
      return !corrupt;
    },
    keep: () => writeStored(stored, steady.kept()),
  };
}
