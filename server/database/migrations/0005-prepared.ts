import { type Kysely, sql } from 'kysely';

const statements = [
  `create table prepared_sites (
    setting text not null, id uuid not null, site text not null, title text not null, checked_by text not null, person text, device text,
    checked_at timestamptz not null, expires text not null, note text not null default '', impression jsonb, confirmed_at timestamptz,
    ended_at timestamptz, ended_by text, ended_reason text, primary key (setting, id))`,
  `create unique index prepared_sites_standing on prepared_sites (setting, site) where ended_at is null`,
  `create index prepared_sites_newest on prepared_sites (setting, checked_at desc, id)`,
  `create index events_prepared_changed on events (setting, received_at) where kind = 'prepared-changed'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
