import { type Kysely, sql } from 'kysely';

/** As what a child's device would have covered a page when it was prepared. */
const statements = [`alter table prepared_sites add column flagged jsonb`];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
