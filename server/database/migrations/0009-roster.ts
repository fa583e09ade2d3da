import { type Kysely, sql } from 'kysely';

/**
 * Finds the newest line that names a person. A pattern and no cast to JSON: a line may hold an escape that PostgreSQL's JSON refuses. Within a value the
 * quotes are escaped, so only the key itself is found.
 */
const statements = [
  `create index events_by_person on events (setting, substring(body from '"person":"([^"]*)"'), at desc)
    where body like '%"person":"%' and kind <> 'pin'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
