import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';

/** PostgreSQL's `int8`: our counts stay far below 2^53, where a JavaScript number ends. */
const INT8 = 20;
types.setTypeParser(INT8, Number);

/** The database as the endpoint holds it. `url` is kept for the one connection that listens. */
export type Store = { db: Kysely<Database>; pool: Pool; url: string; close: () => Promise<void> };

/** The database does not let us in, with what was tried and what it said, in words. */
export class DatabaseUnreachable extends Error {}

/** Connects and brings the tables up to date. Rejects with `DatabaseUnreachable`, or with what PostgreSQL says of the tables. */
export async function openStore(url: string, connections = 12): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000, statement_timeout: 60_000 });
  pool.on('error', noteLostConnection);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query('select 1').catch((cause: unknown) => {
      throw new DatabaseUnreachable(unreachable(url, cause), { cause });
    });
    await migrate(pool, db as unknown as Kysely<never>);
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
  return { db, pool, url, close: () => db.destroy() };
}

/** Names everything but the password. */
function unreachable(url: string, cause: unknown): string {
  const tried = URL.canParse(url) ? new URL(url) : undefined;
  const place = tried === undefined ? 'no address that can be read' : `${tried.hostname}:${tried.port || '5432'}${tried.pathname}`;
  const as = tried?.username ? ` as “${decodeURIComponent(tried.username)}”` : '';
  return `The database does not let us in. Tried ${place}${as}: ${reasonOf(cause)}. Look at DATABASE_URL and whether that PostgreSQL runs.`;
}

/** Node tells of several addresses that failed in one error without words of its own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}

/** An idle connection that PostgreSQL closed is replaced by the pool at the next query, which reports its own failure. */
function noteLostConnection(): void {}
