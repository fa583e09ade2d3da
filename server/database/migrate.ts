import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Pool } from 'pg';
import * as record from './migrations/0001-record.ts';
import * as people from './migrations/0002-people.ts';
import * as agreements from './migrations/0003-agreements.ts';
import * as members from './migrations/0004-members.ts';
import * as prepared from './migrations/0005-prepared.ts';
import * as signatures from './migrations/0006-signatures.ts';
import * as confidential from './migrations/0007-confidential.ts';
import * as roster from './migrations/0009-roster.ts';
import * as calls from './migrations/0010-calls.ts';
import * as preparedFlags from './migrations/0011-prepared-flags.ts';
import * as askers from './migrations/0012-askers.ts';
import * as lists from './migrations/0008-lists.ts';

const migrations = {
  '0001-record': record,
  '0002-people': people,
  '0003-agreements': agreements,
  '0004-members': members,
  '0005-prepared': prepared,
  '0006-signatures': signatures,
  '0007-confidential': confidential,
  '0009-roster': roster,
  '0010-calls': calls,
  '0011-prepared-flags': preparedFlags,
  '0012-askers': askers,
  '0008-lists': lists,
};

/** Any number will do, as long as every endpoint takes the same one. */
const MIGRATION_LOCK = 7_247_824_283;

/** Says whether this version knows all of these steps. */
export function knowsMigrations(names: readonly string[]): boolean {
  return names.every((name) => name in migrations);
}

/**
 * Brings the database to this version's tables, or to those of the named steps only, one endpoint at a time. Throws what PostgreSQL says when a step
 * fails; nothing of the step stays.
 */
export async function migrate(pool: Pool, db: Kysely<never>, only?: readonly string[]): Promise<void> {
  const steps = Object.fromEntries(
    Object.entries(migrations)
      .filter(([name]) => only === undefined || only.includes(name))
      .map(([name, step]) => [name, unhurried(step)]),
  );
  const holder = await pool.connect();
  try {
    await holder.query('set statement_timeout = 0');
    await holder.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // Each step only adds, and a database may have had a later one before an earlier one was written.
    const migrator = new Migrator({ db, provider: { getMigrations: async () => steps }, allowUnorderedMigrations: true });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await holder.query('reset statement_timeout');
    holder.release();
  }
}

/** An index over a record of years may take longer than any request is given. */
function unhurried({ up }: Migration): Migration {
  return {
    async up(db) {
      await sql`set local statement_timeout = 0`.execute(db);
      await up(db);
    },
  };
}
