import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';

/** PostgreSQL's `int8`: our counts stay far below 2^53, where a JavaScript number ends. */
const INT8 = 20;
types.setTypeParser(INT8, Number);

/** The database as the endpoint holds it. `url` is kept for the one connection that listens. */
export type Store = {
  db: Kysely<Database>;
  pool: Pool;
  url: string;
  /** Brings the tables up to date, or to those of the named steps only. */
  migrate: (only?: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
};

/** The database does not let us in, with what was tried and what it said, in words. */
export class DatabaseUnreachable extends Error {}

/** Connects and brings the tables up to date. Rejects with `DatabaseUnreachable`, or with what PostgreSQL says of the tables. */
export async function openStore(url: string, connections?: number): Promise<Store> {
  const store = await connectStore(url, connections);
  try {
    await store.migrate();
    return store;
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

/** Connects and leaves the tables as they are. Rejects with `DatabaseUnreachable`. */
export async function connectStore(url: string, connections = 12): Promise<Store> {
  assertAddress(url);
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000, statement_timeout: 60_000 });
  pool.on('error', noteLostConnection);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const close = () => db.destroy();
  try {
    await pool.query('select 1');
  } catch (cause) {
    await close();
    throw new DatabaseUnreachable(unreachable(url, cause), { cause });
  }
  return { db, pool, url, close, migrate: (only) => migrate(pool, db as unknown as Kysely<never>, only) };
}

/** An address that cannot be read is not told again, because nobody knows which part of it is a password. */
function assertAddress(url: string): void {
  const tried = URL.canParse(url) ? new URL(url) : undefined;
  const isWhole =
    tried !== undefined && /^postgres(ql)?:$/.test(tried.protocol) && (tried.hostname !== '' || tried.searchParams.has('host'));
  if (!isWhole)
    throw new DatabaseUnreachable(
      'DATABASE_URL is no address of a PostgreSQL. It is written postgres://NAME:PASSWORD@HOST:5432/DATABASE; signs such as @ / : ? # % in the password as %40 %2F %3A %3F %23 %25.',
    );
}

/** Names everything but the password. */
function unreachable(url: string, cause: unknown): string {
  const tried = new URL(url);
  const place = `${tried.hostname || 'this machine'}:${tried.port || '5432'}${tried.pathname}`;
  const as = tried.username ? ` as “${readable(tried.username)}”` : '';
  return `The database does not let us in. Tried ${place}${as}: ${reasonOf(cause)}. Look at DATABASE_URL and whether that PostgreSQL runs.`;
}

/** A name that is not written as addresses are stays as it was typed. */
function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (cause) {
    if (cause instanceof URIError) return name;
    throw cause;
  }
}

/** Node tells of several addresses that failed in one error without words of its own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}

/** An idle connection that PostgreSQL closed is replaced by the pool at the next query, which reports its own failure. */
function noteLostConnection(): void {}
