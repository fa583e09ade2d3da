import { type Kysely, sql } from 'kysely';

const statements = [
  // `text` is the last good list of this address, packed; it stays when a later one is refused.
  `create table subscriptions (
    setting text not null, id text not null, address text not null, format text not null, category text not null,
    etag text, last_modified text, text bytea, entries integer not null default 0, wrong integer not null default 0,
    wide integer not null default 0, own jsonb not null default '[]', checked_at timestamptz, good_at timestamptz,
    refused text, refused_number integer, refused_at timestamptz, next_at timestamptz not null, primary key (setting, id))`,
  `create index subscriptions_due on subscriptions (next_at)`,
  `create table list_heads (
    setting text not null, category text not null, hash text not null, bytes integer not null, made_at timestamptz not null,
    primary key (setting, category))`,
  // Whole lists under the base '', and what leads to a list from the one whose hash is the base. Packed already.
  `create table list_bodies (
    setting text not null, category text not null, hash text not null, base text not null, body bytea not null, made_at timestamptz not null,
    primary key (setting, hash, base, category))`,
  `alter table list_bodies alter column body set storage external`,
  `create table list_exceptions (
    setting text not null, site text not null, verdict text not null, category text, reason text not null, made_by text not null,
    made_at timestamptz not null, primary key (setting, site))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
