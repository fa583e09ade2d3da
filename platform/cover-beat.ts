import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { readStored, writeStored, type StoredKey } from './stored.ts';

const BEAT_MS = 1_000;

/** For how many seconds a cover is known to have stood: what is left of it after a power cut. */
const beatOf = (id: string) => ({ key: `coverBeat ${id}`, schema: z.int(), fallback: 0 }) satisfies StoredKey<z.ZodMiniType>;

let beating: ReturnType<typeof setInterval> | undefined;

/** Keeps on the disk, second by second, for how long a cover has stood. The page that shows it does so, since it lives as long as the cover. */
export function keepBeating({ id, elapsedSeconds }: { id: string; elapsedSeconds: number }): void {
  const from = performance.now();
  clearInterval(beating);
  const beat = () => void writeStored(beatOf(id), Math.round(elapsedSeconds + (performance.now() - from) / 1_000));
  beat();
  beating = setInterval(beat, BEAT_MS);
}

/** Forgets it: the cover stands no more. */
export async function stopBeating({ id }: { id: string }): Promise<void> {
  clearInterval(beating);
  await browser.storage.local.remove(beatOf(id).key);
}

/** Returns for how many seconds a cover is known to have stood, and forgets it. */
export async function takeLastBeat(id: string): Promise<number> {
  const { value } = await readStored(beatOf(id));
  await stopBeating({ id });
  return value;
}
