import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a condition gives something true, and returns it; gives up, in words, after a generous while that is no part of any claim. */
export async function until<Result>(
  what: string,
  condition: () => Promise<Result> | Result,
  longestMs = 45_000,
): Promise<NonNullable<Result>> {
  const end = performance.now() + longestMs;
  for (;;) {
    const result = await condition();
    if (result) return result;
    if (performance.now() > end) throw new Error(`Waited ${longestMs / 1000} s in vain until ${what}.`);
    await pause(50);
  }
}
