import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Logger, pino } from 'pino';
import { createApp } from './app.ts';
import { loadBundleKey } from './bundle-key.ts';
import { keepWeeklyFresh } from './agreements/refresh.ts';
import { growAll } from './agreements/sequence.ts';
import { systemClock } from './clock.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { startEmbedded } from './database/embedded.ts';
import { keptSecret } from './database/kept-secret.ts';
import { openStore, type Store } from './database/store.ts';
import type { OfferedExtension } from './deps.ts';
import { createLimits, type Rate, type RateName } from './limits.ts';
import { keepListsFresh } from './lists/keep-fresh.ts';
import { openLive } from './live.ts';
import { createMetrics } from './metrics.ts';
import { openPort } from './port.ts';
import { createAuth } from './sign-in/auth.ts';
import { keepRetention } from './retention.ts';
import { issueSetupCode } from './sign-in/setup.ts';

const BUILT_CONSOLE = fileURLToPath(new URL('../.output/console', import.meta.url));

export type EndpointOptions = {
  /** Keeps the embedded database, the keys and the lock; made when missing. */
  dataFolder: string;
  /** A PostgreSQL of your own, 15 or newer, instead of the embedded one. */
  databaseUrl?: string;
  /** 0 takes a free one. */
  port: number;
  host?: string;
  /** The origin that devices and people know this endpoint by, when a proxy stands before it. */
  publicAddress?: string;
  /** Shared by several endpoints on one database, so that a session holds at all of them; each data folder has its own otherwise. */
  sessionSecret?: string;
  /** An Ed25519 private key in PEM, shared by several endpoints on one database, so that devices believe each of them; each data folder has its own otherwise. */
  bundleKey?: string;
  /** Lets lists come from this endpoint's own network and by plain `http:`, for a mirror of one's own. */
  internalLists?: boolean;
  metricsToken?: string;
  extension?: OfferedExtension;
  consoleFolder?: string;
  rates?: Partial<Record<RateName, Rate>>;
  logger?: Logger;
  /** One of pino's; `warn` when left out. The log goes to standard error. */
  logLevel?: string;
};

export type OpenEndpoint = {
  /** Where it answers, such as `http://127.0.0.1:8080`. */
  address: string;
  store: Store;
  /** What devices know this endpoint's live bundles by: `endpoint.publicKey` of their policy. */
  publicKey: string;
  /** The one-time code that makes the first manager; absent once somebody can sign in. */
  setupCode?: string;
  /** Resolves when another endpoint took the data folder, as may happen to a machine that slept: this one has to be closed then. */
  lost: Promise<unknown>;
  /** Finishes what is under way, ends live pages, closes the database and gives the folder back. */
  close: () => Promise<void>;
};

/** What closes again what was opened, in the order of opening. */
type Undo = (() => Promise<void>)[];

/** Opens an endpoint. Throws `FolderInUse` for a data folder that another one has open, and in words for a database or port that is not to be had. */
export async function openEndpoint(options: EndpointOptions): Promise<OpenEndpoint> {
  const undo: Undo = [];
  const close = async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    return { ...(await open(options, undo)), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function open(options: EndpointOptions, undo: Undo): Promise<Omit<OpenEndpoint, 'close'>> {
  const dataFolder = resolve(options.dataFolder);
  const logger = options.logger ?? pino({ level: options.logLevel ?? 'warn' }, pino.destination({ dest: 2, sync: true }));
  const lost = Promise.withResolvers<unknown>();
  undo.push(await lockDataFolder(dataFolder, lost.resolve));
  const store = await openStore(options.databaseUrl ?? (await embeddedUrl(dataFolder, undo, lost.resolve)));
  undo.push(store.close);
  const live = await openLive(store, logger);
  undo.push(live.close);
  const host = options.host ?? '127.0.0.1';
  const secret = options.sessionSecret ?? (await keptSecret(dataFolder, 'session-secret'));
  const bundleKey = await loadBundleKey(dataFolder, options.bundleKey);
  const auth = createAuth(store, { secret, address: options.publicAddress ?? `http://${host}` });
  const hosts = options.publicAddress === undefined ? [] : [new URL(options.publicAddress).hostname];
  const lists = keepListsFresh({ store, logger, hosts, isInternalAllowed: options.internalLists ?? false });
  undo.push(lists.close);
  const app = createApp({
    store,
    live,
    hurryLists: lists.hurry,
    auth,
    bundleKey,
    logger,
    clock: systemClock,
    limits: createLimits(options.rates),
    metrics: createMetrics(),
    addressOf: (context) => getConnInfo(context).remote.address ?? 'unknown',
    publicAddresses: options.publicAddress === undefined ? [] : [options.publicAddress],
    consoleFolder: options.consoleFolder ?? BUILT_CONSOLE,
    metricsToken: options.metricsToken,
    extension: options.extension,
  });
  undo.push(keepRetention(store, logger).close, keepWeeklyFresh(store, logger).close);
  await growAll(store);
  const setupCode = await issueSetupCode(store);
  const port = await openPort(app, { port: options.port, host, beforeClose: live.close });
  undo.push(port.close);
  return { address: options.publicAddress ?? port.address, store, publicKey: bundleKey.publicKey, setupCode, lost: lost.promise };
}

async function embeddedUrl(dataFolder: string, undo: Undo, lost: (cause: unknown) => void): Promise<string> {
  const embedded = await startEmbedded(dataFolder, lost);
  undo.push(embedded.stop);
  return embedded.url;
}
