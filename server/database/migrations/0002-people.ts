import { type Kysely, sql } from 'kysely';

/*
 * The console_* tables with an "id" are better-auth's: they know nothing of settings, for one person may be a member of several. They are small,
 * and a distributed PostgreSQL keeps them as reference tables. `console_members` ties a person to a setting.
 */
const statements = [
  `create table console_members (setting text not null, user_id text not null, role text not null, primary key (setting, user_id))`,
  `create index console_members_by_user on console_members (user_id)`,
  `create table setup_codes (
    setting text not null, sha256 text not null, created_at timestamptz not null default now(), primary key (setting, sha256))`,
  `create table console_users (
    "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(), "twoFactorEnabled" boolean)`,
  `create table console_sessions (
    "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
    "userId" text not null references console_users ("id") on delete cascade)`,
  `create table console_accounts (
    "id" text primary key, "accountId" text not null, "providerId" text not null,
    "userId" text not null references console_users ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text,
    "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null)`,
  `create table console_verifications (
    "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
  `create table console_second_factors (
    "id" text primary key, "secret" text not null, "backupCodes" text not null,
    "userId" text not null references console_users ("id") on delete cascade, "verified" boolean, "failedVerificationCount" integer,
    "lockedUntil" timestamptz)`,
  `create index console_sessions_by_user on console_sessions ("userId")`,
  `create index console_accounts_by_user on console_accounts ("userId")`,
  `create index console_verifications_by_identifier on console_verifications ("identifier")`,
  `create index console_second_factors_by_user on console_second_factors ("userId")`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
