import { type Kysely, sql } from 'kysely';

const tables = [
  `create table settings (setting text primary key, name text not null, created_at timestamptz not null default now())`,
  `create table policies (
    setting text not null, revision bigint not null, document jsonb not null, adopted_at timestamptz not null default now(),
    primary key (setting, revision))`,
  `create table enrolment_keys (
    setting text not null, sha256 text not null, created_at timestamptz not null default now(), revoked_at timestamptz,
    primary key (setting, sha256))`,
  `create table devices (
    setting text not null, device text not null, public_key jsonb not null, enrolled_at timestamptz not null default now(),
    label text not null, room text not null, level text not null, revision bigint not null default 0,
    policy_hash text not null default '', rules_hash text not null default '', extension_version text not null default '',
    browser text not null default '', waiting bigint not null default 0, device_time timestamptz,
    last_seen_at timestamptz not null default now(), last_batch bigint not null default 0, revoked_at timestamptz,
    primary key (setting, device))`,
  `create table events (
    setting text not null, id uuid not null, device text not null, epoch uuid not null, seq bigint not null,
    previous text not null, hash text not null, at timestamptz not null, kind text not null, level text not null,
    category text, clause text, revision bigint not null, body text not null, received_at timestamptz not null default now(),
    primary key (setting, id))`,
  `create table chain_starts (
    setting text not null, device text not null, epoch uuid not null, seq bigint not null, hash text not null,
    primary key (setting, device, epoch))`,
  `create table audit (
    setting text not null, id uuid not null default gen_random_uuid(), at timestamptz not null default now(), who text not null,
    act text not null, reason text not null default '', detail jsonb not null default '{}', primary key (setting, id))`,
];

const indexes = [
  `create index enrolment_keys_by_hash on enrolment_keys (sha256)`,
  `create index devices_by_id on devices (device)`,
  `create index events_newest on events (setting, at desc, id desc)`,
  `create index events_chain on events (setting, device, epoch, seq) include (hash, previous)`,
  `create index audit_newest on audit (setting, at desc)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...indexes]) await sql.raw(statement).execute(db);
}
