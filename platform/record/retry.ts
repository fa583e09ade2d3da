import * as z from 'zod/mini';
import { delayAfter, LONGEST_RETRY_AFTER_MS } from '@/policy/backoff.ts';
import { strictly, type Database } from './schema.ts';

/** Between two tries that new events ask for during a back-off, in milliseconds. */
const URGENT_GAP_MS = 5_000;
/** The attempt whose ceiling is the longest delay: where a refused device begins. */
const SLOW_ATTEMPT = 9;

/** Where the back-off stands. Instants are milliseconds since 1970; `isAsked` means that the endpoint itself named the wait. */
export const Retry = z.object({ attempt: z.int(), notBefore: z.number(), lastTry: z.number(), isAsked: z.boolean() });
export type Retry = z.output<typeof Retry>;

const FRESH: Retry = { attempt: 0, notBefore: 0, lastTry: 0, isAsked: false };

/** Returns where the back-off stands; what cannot be read reads as a fresh start. */
export async function retryIn(db: Database): Promise<Retry> {
  const stored = Retry.safeParse(await db.get('upload', 'retry'));
  return stored.success ? stored.data : FRESH;
}

/** Keeps where the back-off stands; `undefined` ends it. */
export async function keepRetry(db: Database, retry: Retry | undefined): Promise<void> {
  await strictly(db, ['upload'], async (tx) => {
    if (retry) await tx.objectStore('upload').put(retry, 'retry');
    else await tx.objectStore('upload').delete('retry');
  });
}

/**
 * Returns the milliseconds to wait before a try; 0 is now. A new event may try at once during a back-off of our own, at most every 5 s. A wait
 * longer than any that we give means that the clock was set back: then it is over.
 */
export function waitFor(retry: Retry, now: number, isUrgent: boolean): number {
  const wait = retry.notBefore - now;
  if (wait <= 0 || wait > LONGEST_RETRY_AFTER_MS) return 0;
  if (!isUrgent || retry.isAsked) return wait;
  const gap = retry.lastTry + URGENT_GAP_MS - now;
  return gap > URGENT_GAP_MS ? 0 : Math.max(0, Math.min(gap, wait));
}

/** What is known of a failure: a wait the endpoint named, a refusal that only a person can lift, a try outside the schedule. */
export type Failure = { retryAfterMs?: number; isRefusal: boolean; isUrgent: boolean; chance: number };

/** Returns where the back-off stands after a failure at `now`. A try outside the schedule leaves the schedule as it was. */
export function afterFailure(retry: Retry, now: number, failure: Failure): Retry {
  if (failure.isUrgent && failure.retryAfterMs === undefined) return { ...retry, lastTry: now };
  const attempt = Math.max(retry.attempt + 1, failure.isRefusal ? SLOW_ATTEMPT : 1);
  const asked = failure.retryAfterMs ?? 0;
  const wait = Math.max(asked, delayAfter(attempt, failure.chance));
  return { attempt, notBefore: now + wait, lastTry: now, isAsked: asked > 0 };
}
