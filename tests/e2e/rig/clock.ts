import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A wall clock for one device's browser, which can be moved while the browser runs. Time that only passes is left alone. */
export type MovableClock = {
  /** What the browser's environment needs. */
  environment: Record<string, string>;
  /** Puts the clock so far from the machine's, as libfaketime spells it: `+1d`, `-10y`. */
  move(offset: string): Promise<void>;
  remove(): Promise<void>;
};

/** Returns a clock that agrees with the machine's until it is moved. `library` is the path of libfaketime. */
export async function openMovableClock(library: string): Promise<MovableClock> {
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-clock-'));
  const file = join(folder, 'offset');
  const move = async (offset: string): Promise<void> => {
    await writeFile(join(folder, 'next'), offset);
    await rename(join(folder, 'next'), file);
  };
  await move('+0');
  return {
    environment: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      // Debian's build repairs waits on the monotonic clock unless told not to, and the browser hangs or ends by it.
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    },
    move,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
