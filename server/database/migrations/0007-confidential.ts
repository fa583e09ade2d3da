import { type Kysely, sql } from 'kysely';

/*
 * No column tells which device a report came from, nor the time of its day. Boxes are sealed in the reporter's browser, keys are locked in their
 * owner's: nothing here opens either.
 */
const statements = [
  `create table confidential_reports (
    setting text not null, id uuid not null, received_on date not null, state text not null default 'new', settled_on date,
    primary key (setting, id))`,
  `create table confidential_boxes (
    setting text not null, report uuid not null, recipient text not null, enc text not null, box text not null,
    primary key (setting, report, recipient))`,
  `create table confidential_notes (
    setting text not null, report uuid not null, note uuid not null, recipient text not null, enc text not null, box text not null,
    place bigint generated always as identity, primary key (setting, report, note, recipient))`,
  `create table confidential_keys (
    setting text not null, public_key text not null, user_id text not null, locked jsonb not null,
    made_at timestamptz not null default now(), primary key (setting, public_key))`,
  `create index confidential_boxes_by_recipient on confidential_boxes (setting, recipient)`,
  `create index confidential_keys_by_user on confidential_keys (setting, user_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
