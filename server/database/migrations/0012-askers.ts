import { type Kysely, sql } from 'kysely';

/** Whom the device knew to be in when somebody asked. */
const statements = [`alter table asks add column person text`];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
