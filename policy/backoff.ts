/** The first ceiling of a delay, in milliseconds. */
export const FIRST_DELAY_MS = 5_000;
/** The highest ceiling of a delay, in milliseconds. */
export const LONGEST_DELAY_MS = 15 * 60_000;
/** The longest wait that a server may ask for, in milliseconds. */
export const LONGEST_RETRY_AFTER_MS = 60 * 60_000;

/**
 * Returns how long to wait after the `attempt`th failure in a row (from 1), in milliseconds: a random part of a ceiling that starts at 5 s and
 * doubles up to 15 min ("full jitter"). `chance` is from 0 to below 1.
 */
export function delayAfter(attempt: number, chance: number): number {
  const doublings = Math.max(0, Math.min(attempt, 30) - 1);
  return Math.floor(Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** doublings) * chance);
}

/**
 * Returns the milliseconds that a `Retry-After` header asks for, from 0 to an hour, or `undefined` where there is none or it is nonsense.
 * RFC 9110 section 10.2.3: whole seconds, or an HTTP date, which is measured against `now`.
 */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(LONGEST_RETRY_AFTER_MS, Number(text) * 1_000);
  // `Date.parse` would take `-5` and `3.7` for dates; an HTTP date begins with a day's name.
  if (!/^[A-Z][a-z]{2}/.test(text)) return undefined;
  const until = Date.parse(text);
  if (Number.isNaN(until)) return undefined;
  return Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, until - now.getTime()));
}
