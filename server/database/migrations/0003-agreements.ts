import { type Kysely, sql } from 'kysely';

const statements = [
  `create table bundle_sequence (setting text primary key, sequence bigint not null, refreshed_at timestamptz not null default now())`,
  `create table asks (
    setting text not null, id uuid not null, device text not null, at timestamptz not null, site text not null, category text not null,
    level text not null, who text not null, reason text not null, minutes integer not null, state text not null default 'waiting',
    words text not null default '', answered_by text, answered_at timestamptz, primary key (setting, id))`,
  `create table agreements (
    setting text not null, id uuid not null, sites jsonb not null, categories jsonb not null, levels jsonb not null, people jsonb not null,
    devices jsonb not null, starts_at timestamptz not null, ends_at timestamptz not null, weekly jsonb, reason text not null, ask uuid,
    agreed_by text not null, agreed_at timestamptz not null, ratios_allow boolean not null,
    ended_at timestamptz, ended_by text, ended_reason text, primary key (setting, id))`,
  `create index asks_waiting on asks (setting, at) where state = 'waiting'`,
  `create index asks_by_device on asks (setting, device, at desc)`,
  `create index agreements_standing on agreements (setting, ends_at) where ended_at is null`,
  `create index agreements_newest on agreements (setting, agreed_at desc)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
