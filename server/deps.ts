import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { BundleKey } from './bundle-key.ts';
import type { Clock } from './clock.ts';
import type { Store } from './database/store.ts';
import type { Limits } from './limits.ts';
import type { Live } from './live.ts';
import type { Metrics } from './metrics.ts';
import type { Auth } from './sign-in/auth.ts';

/** A signed extension package, as devices install it. */
export type OfferedExtension = { id: string; version: string; crx: Buffer };

/** What the app is made from. */
export type Deps = {
  store: Store;
  clock: Clock;
  logger: Logger;
  auth: Auth;
  /** Signs live bundles. */
  bundleKey: BundleKey;
  live: Live;
  /** Looks now which lists are due. */
  hurryLists: () => void;
  limits: Limits;
  metrics: Metrics;
  /** Tells whom a request came from, for rates and for what only loopback may see. */
  addressOf: (context: Context) => string;
  /** Origins that devices know this endpoint by, such as `https://stairgate.example.org`. Loopback is always known. */
  publicAddresses: readonly string[];
  /** Lets a request from elsewhere read `/metrics`. */
  metricsToken?: string;
  extension?: OfferedExtension;
  /** The folder of the built console. */
  consoleFolder?: string;
};
