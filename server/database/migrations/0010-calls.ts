import { type Kysely, sql } from 'kysely';

/** Find, among all lines, the few calls, their answers, and what may be illegal. */
const statements = [
  `create index events_of_calls on events (setting, kind, received_at desc) where kind in ('call', 'answered')`,
  `create index events_illegal on events (setting, device) where category = 'illegal'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
