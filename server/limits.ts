import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooOften } from './refusal.ts';

/** How often, within how many seconds. Each endpoint counts for itself. */
export type Rate = { points: number; seconds: number };

export const RATES = {
  /** Per address: enrolling, right or wrong. */
  enrol: { points: 60, seconds: 60 },
  /** Per address: requests whose signature or device nobody knows. */
  stranger: { points: 60, seconds: 60 },
  /** Per device: batches. A device that was away for long drains 200 events at a time. */
  batch: { points: 1_200, seconds: 60 },
  /** Per device: live bundles, and streams that tell of them. */
  bundle: { points: 240, seconds: 60 },
  live: { points: 60, seconds: 60 },
  /** Per device: parts of lists, half a megabyte each. */
  list: { points: 600, seconds: 60 },
  /** Per device: requests for an agreement, so that nobody drowns the manager. */
  ask: { points: 20, seconds: 600 },
  /** Per device and per setting: confidential reports, so that nobody drowns the true ones. */
  confidential: { points: 40, seconds: 3_600 },
  confidentialAll: { points: 200, seconds: 86_400 },
  /** Per device: pages for the prepared list. */
  prepare: { points: 60, seconds: 600 },
  /** Per address: sign-in and set-up. */
  signIn: { points: 20, seconds: 300 },
  /** Per account: sign-in, whoever tries, and changes of the second factor. */
  account: { points: 10, seconds: 900 },
  /** Per setting: reckoning the whole record again. */
  verify: { points: 6, seconds: 60 },
  /** Per setting: fetching its lists by hand, which asks somebody else's server. */
  fetchList: { points: 12, seconds: 600 },
  /** Per setting: explaining a verdict, which reads every list whole. */
  why: { points: 60, seconds: 60 },
} as const satisfies Record<string, Rate>;

export type RateName = keyof typeof RATES;
export type Limits = { spend(name: RateName, who: string): Promise<void>; forgive(name: RateName, who: string): Promise<void> };

/** Counts who did what how often. `spend` refuses with 429 and `Retry-After` in seconds. */
export function createLimits(rates: Partial<Record<RateName, Rate>> = {}): Limits {
  const entries = Object.entries({ ...RATES, ...rates }).map(
    ([name, { points, seconds }]) => [name, new RateLimiterMemory({ points, duration: seconds, keyPrefix: name })] as const,
  );
  const limiters = new Map<string, RateLimiterMemory>(entries);
  return {
    async spend(name, who) {
      await limiters.get(name)?.consume(who).catch(refuseBy);
    },
    async forgive(name, who) {
      await limiters.get(name)?.delete(who);
    },
  };
}

function refuseBy(cause: unknown): never {
  if (!(cause instanceof RateLimiterRes)) throw cause;
  throw new TooOften(Math.max(1, Math.ceil(cause.msBeforeNext / 1000)));
}
