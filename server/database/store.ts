import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';

/** PostgreSQL's `int8`: our counts stay far below 2^53, where a JavaScript number ends. */
const INT8 = 20;
types.setTypeParser(INT8, Number);

/** The database as the endpoint holds it. `url` is kept for the one connection that listens. */
export type Store = { db: Kysely<Database>; pool: Pool; url: string; close: () => Promise<void> };

/** Connects and brings the tables up to date. Rejects with what PostgreSQL says when it cannot be reached. */
export async function openStore(url: string, connections = 12): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000, statement_timeout: 60_000 });
  pool.on('error', noteLostConnection);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(pool, db as unknown as Kysely<never>);
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
  return { db, pool, url, close: () => db.destroy() };
}

/** An idle connection that PostgreSQL closed is replaced by the pool at the next query, which reports its own failure. */
function noteLostConnection(): void {}
