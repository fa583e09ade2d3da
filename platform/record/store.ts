import { deleteDB, openDB } from 'idb';
import { makeStores, nameOf, STORES, type Database, type Schema } from './schema.ts';

const NAME = 'stairgate-record';
const VERSION = 1;
const ATTEMPTS = 4;

/** What a database answers that cannot be read, that is another's, or that a newer version of ours has left behind. */
const UNREADABLE = new Set(['UnknownError', 'NotFoundError', 'NotReadableError', 'VersionError']);
/** What a closed connection or a killed transaction answer. A fresh connection is the cure. */
const CLOSED = new Set(['InvalidStateError', 'AbortError']);

/** idb's own two functions, or a test's. */
export type Databases = { open: typeof openDB<Schema>; remove: typeof deleteDB };

/** The record's database, which comes back when it is closed, deleted or spoilt. */
export type Store = {
  /** Runs `work` on the open database; again on a fresh connection if it was lost, and again on a new database if it cannot be read. */
  run<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** The connection that everybody shares while it lasts; nothing before the first `run` and after the last `close`. */
type Connection = { databases: Databases; current: Promise<Database> | undefined };

/** Returns the store; nothing is opened before the first `run`. Throws what is neither cured by opening anew nor by a new database. */
export function createStore(databases: Databases = { open: openDB, remove: deleteDB }): Store {
  const connection: Connection = { databases, current: undefined };
  return {
    run: (work) => run(connection, work),
    async close() {
      const { current } = connection;
      connection.current = undefined;
      await closing(current);
    },
  };
}

async function run<T>(connection: Connection, work: (db: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const used = (connection.current ??= open(connection));
    try {
      const db = await used;
      if (!isWhole(db)) throw new DOMException('A store is missing.', 'NotFoundError');
      return await work(db);
    } catch (cause) {
      const isUnreadable = UNREADABLE.has(nameOf(cause));
      if (attempt === ATTEMPTS || !(isUnreadable || CLOSED.has(nameOf(cause)))) throw cause;
      // Whoever meets the failure first replaces the connection; the others find the new one.
      if (connection.current !== used) continue;
      const renew = isUnreadable && attempt > 1 ? rebuild : connect;
      connection.current = replace(used, () => renew(connection));
    }
  }
}

function connect(connection: Connection): Promise<Database> {
  const forget = (): void => {
    connection.current = undefined;
  };
  return connection.databases.open(NAME, VERSION, {
    upgrade: makeStores,
    blocking: (_old, _new, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
}

async function rebuild(connection: Connection): Promise<Database> {
  await connection.databases.remove(NAME);
  return connect(connection);
}

/** A second try comes first: a full file table or a slow disk is no reason to lose what waits. */
async function open(connection: Connection): Promise<Database> {
  const [first] = await Promise.allSettled([connect(connection)]);
  if (first.status === 'fulfilled') return first.value;
  const [second] = await Promise.allSettled([connect(connection)]);
  if (second.status === 'fulfilled') return second.value;
  if (!UNREADABLE.has(nameOf(second.reason))) throw second.reason;
  return rebuild(connection);
}

async function replace(old: Promise<Database>, renew: () => Promise<Database>): Promise<Database> {
  await closing(old);
  return renew();
}

function isWhole(db: Database): boolean {
  return STORES.every((name) => db.objectStoreNames.contains(name));
}

/** Closes a connection that may never have come about. */
async function closing(connection: Promise<Database> | undefined): Promise<void> {
  const [opened] = await Promise.allSettled([connection]);
  if (opened.status === 'fulfilled') opened.value?.close();
}
