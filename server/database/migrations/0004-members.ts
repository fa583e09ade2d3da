import { type Kysely, sql } from 'kysely';

const statements = [
  `alter table console_members
    add column designated boolean not null default false,
    add column joined_at timestamptz not null default now(),
    add column last_sign_in_at timestamptz`,
  `create table invites (
    setting text not null, id uuid not null, sha256 text not null, name text not null, email text not null, role text not null,
    invited_by text not null, invited_at timestamptz not null default now(), expires_at timestamptz not null,
    primary key (setting, id))`,
  `create index invites_by_hash on invites (sha256)`,
  `alter table enrolment_keys
    add column id uuid not null default gen_random_uuid(),
    add column label text not null default '',
    add column made_by text not null default '',
    add column last_used_at timestamptz,
    add column revoked_by text`,
  `alter table devices add column enrolled_with uuid`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
