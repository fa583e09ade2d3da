import { type Kysely, sql } from 'kysely';

const statements = [
  `create table notice_signatures (
    setting text not null, person text not null, notice text not null, signed_at timestamptz not null, device text not null,
    event uuid not null, revision bigint not null, received_at timestamptz not null default now(), primary key (setting, person, notice))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
