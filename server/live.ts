import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { Logger } from 'pino';
import { Client } from 'pg';
import type { Database } from './database/schema.ts';
import type { Store } from './database/store.ts';

/** News that goes to every endpoint on this database: new lines of a setting, a session that ended, another live bundle, a device turned away. */
export type News = { log: string } | { signedOut: string } | { bundle: string; sequence: number } | { revoked: string };
export type Listener = (news: News) => void;

/** What live pages hang on. `announce` never rejects: a page that misses one word hears the next, and lines are kept either way. */
export type Live = {
  subscribe(listener: Listener, onClose: () => void): () => void;
  announce(news: News): void;
  close: () => Promise<void>;
};

const CHANNEL = 'stairgate';
const COALESCE_MS = 25;

/** Tells every endpoint, at the moment a transaction commits and only then. */
export async function tellAtCommit(transaction: Transaction<Database>, news: News): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(news)})`.execute(transaction);
}

/** Listens on a connection of its own, made again when it is lost. News of one setting within 25 ms goes out once, off the path of the ingest. */
export async function openLive(store: Store, logger: Logger): Promise<Live> {
  const listeners = new Map<Listener, () => void>();
  const waiting = new Map<string, NodeJS.Timeout>();
  const ear = listen(store.url, logger, (news) => {
    for (const listener of listeners.keys()) listener(news);
  });
  await ear.ready;
  const send = (payload: string) => {
    waiting.delete(payload);
    store.pool
      .query('select pg_notify($1, $2)', [CHANNEL, payload])
      .catch((cause: unknown) => logger.warn({ err: cause }, 'news could not be passed on'));
  };
  return {
    subscribe(listener, onClose) {
      listeners.set(listener, onClose);
      return () => void listeners.delete(listener);
    },
    announce(news) {
      const payload = JSON.stringify(news);
      if (!waiting.has(payload)) waiting.set(payload, setTimeout(send, COALESCE_MS, payload));
    },
    async close() {
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const onClose of listeners.values()) onClose();
      await ear.close();
    },
  };
}

function listen(url: string, logger: Logger, hear: Listener): { ready: Promise<void>; close: () => Promise<void> } {
  const stopped = new AbortController();
  let client: Client | undefined;
  const connect = async () => {
    const fresh = new Client({ connectionString: url, keepAlive: true });
    fresh.on('notification', ({ payload }) => hear(JSON.parse(payload ?? '{}') as News));
    fresh.on('error', (cause) => logger.warn({ err: cause }, 'the listening connection was lost'));
    await fresh.connect();
    await fresh.query(`listen ${CHANNEL}`);
    // Not before: pg says `end` of a try that failed as well, and each would begin tries of its own.
    fresh.on('end', () => void reconnect());
    client = fresh;
  };
  const reconnect = async () => {
    while (!stopped.signal.aborted) {
      await pause(1_000, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      if (stopped.signal.aborted) return;
      const failure = await connect().catch((cause: unknown) => cause ?? 'unknown');
      if (failure === undefined) return;
    }
  };
  return {
    ready: connect(),
    async close() {
      stopped.abort();
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}
