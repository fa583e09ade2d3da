import * as z from 'zod/mini';

const KEY = 'departures';
const WINDOW_MS = 10_000;
const QUICK = 3;

const Departures = z.array(z.number());

/**
 * Notes a departure of this tab and returns how many milliseconds to wait before it: none for the first three within ten seconds, then until the
 * oldest is ten seconds old, so that a site which sends its visitor round and round does not make a small child's screen flicker.
 */
export function pauseBeforeDeparture(kept: Pick<Storage, 'getItem' | 'setItem'>, now: number): number {
  const recent = departuresIn(kept.getItem(KEY)).filter((at) => at <= now && now - at < WINDOW_MS);
  const oldest = recent.at(-QUICK);
  const pauseMs = oldest === undefined ? 0 : oldest + WINDOW_MS - now;
  kept.setItem(KEY, JSON.stringify([...recent, now].slice(-QUICK)));
  return pauseMs;
}

function departuresIn(text: string | null): number[] {
  try {
    const read = z.safeParse(Departures, JSON.parse(text ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
