import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Category } from '@/policy/category.ts';
import type { SealedBox } from '@/policy/confidential.ts';
import type { LockedReportKey } from '@/policy/confidential-key.ts';
import type { ReportState } from '@/policy/console-confidential.ts';
import type { ConsoleRole } from '@/policy/console.ts';
import type { ListRefusal } from '@/policy/console-lists.ts';
import type { Weekly } from '@/policy/console-agreements.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Event } from '@/policy/event.ts';
import type { Level } from '@/policy/level.ts';
import type { PublicKey } from '@/policy/wire.ts';
import type { ListFormat } from '@/server/lists/line-formats.ts';
import type { PreparedRow } from './prepared-row.ts';

/** A policy as the endpoint keeps it: without this device and without the enrolment key. */
export type KeptPolicy = Omit<PolicyDocument, 'device' | 'endpoint'>;

type Enrolled = { setting: string; device: string; public_key: JSONColumnType<PublicKey>; enrolled_at: Generated<Date> };
type Status = {
  label: string;
  room: string;
  level: Level;
  revision: Generated<number>;
  policy_hash: Generated<string>;
  rules_hash: Generated<string>;
  extension_version: Generated<string>;
  browser: Generated<string>;
  waiting: Generated<number>;
  device_time: Date | null;
  last_seen_at: Generated<Date>;
  last_batch: Generated<number>;
  revoked_at: Date | null;
  /** The id of the enrolment key it came with; absent for devices of before keys had one. */
  enrolled_with: string | null;
};

type EventRow = {
  setting: string;
  id: string;
  device: string;
  epoch: string;
  seq: number;
  previous: string;
  hash: string;
  at: Date;
  kind: Event['kind'];
  level: Level;
  category: string | null;
  clause: string | null;
  revision: number;
  /** The canonical spelling that was hashed, character for character. */
  body: string;
  received_at: Generated<Date>;
};

type AskRow = {
  setting: string;
  id: string;
  device: string;
  at: Date;
  site: string;
  category: Category;
  level: Level;
  who: string;
  /** Whom the device knew to be in; absent where nobody was, and `who` was typed. */
  person: string | null;
  reason: string;
  minutes: number;
  state: Generated<'waiting' | 'agreed' | 'declined'>;
  words: Generated<string>;
  answered_by: string | null;
  answered_at: Date | null;
};

type AgreementRow = {
  setting: string;
  id: string;
  sites: JSONColumnType<string[]>;
  categories: JSONColumnType<Category[]>;
  levels: JSONColumnType<Level[]>;
  people: JSONColumnType<string[]>;
  devices: JSONColumnType<string[]>;
  starts_at: Date;
  ends_at: Date;
  /** Days and times on the setting's clock; absent for an agreement that runs once, from `starts_at` to `ends_at`. */
  weekly: JSONColumnType<Weekly> | null;
  reason: string;
  ask: string | null;
  agreed_by: string;
  agreed_at: Date;
  ratios_allow: boolean;
  ended_at: Date | null;
  ended_by: string | null;
  ended_reason: string | null;
};

type EnrolmentKeyRow = {
  setting: string;
  sha256: string;
  id: Generated<string>;
  label: Generated<string>;
  made_by: Generated<string>;
  created_at: Generated<Date>;
  last_used_at: Date | null;
  revoked_at: Date | null;
  revoked_by: string | null;
};

type MemberRow = {
  setting: string;
  user_id: string;
  role: ConsoleRole;
  /** One of the setting's designated persons: reads confidential reports. Never true for the role `it`. */
  designated: Generated<boolean>;
  joined_at: Generated<Date>;
  last_sign_in_at: Date | null;
};

/** A way in that was handed to somebody and not used yet. Only the hash of its code is kept. */
type InviteRow = {
  setting: string;
  id: string;
  sha256: string;
  name: string;
  email: string;
  role: ConsoleRole;
  invited_by: string;
  invited_at: Generated<Date>;
  expires_at: Date;
};

/** A confidential report that a device sealed: neither which device, nor when on its day. */
type ConfidentialRow = { setting: string; id: string; received_on: string; state: Generated<ReportState>; settled_on: string | null };

/** A subscription of the policy in force. `text` is its last good list, packed. */
type SubscriptionRow = {
  setting: string;
  id: string;
  address: string;
  format: ListFormat;
  category: Category;
  etag: string | null;
  last_modified: string | null;
  text: Buffer | null;
  entries: Generated<number>;
  wrong: Generated<number>;
  wide: Generated<number>;
  own: ColumnType<string[], string | undefined, string>;
  checked_at: Date | null;
  good_at: Date | null;
  refused: ListRefusal | null;
  refused_number: number | null;
  refused_at: Date | null;
  next_at: Date;
};

type ExceptionRow = {
  setting: string;
  site: string;
  verdict: 'never' | 'always';
  category: Category | null;
  reason: string;
  made_by: string;
  made_at: Date;
};

/** The tables that are asked here. Each one's key begins with the setting, but for the accounts, which better-auth keeps. */
export type Database = {
  settings: { setting: string; name: string; created_at: Generated<Date> };
  policies: { setting: string; revision: number; document: JSONColumnType<KeptPolicy>; adopted_at: Generated<Date> };
  enrolment_keys: EnrolmentKeyRow;
  devices: Enrolled & Status;
  events: EventRow;
  chain_starts: { setting: string; device: string; epoch: string; seq: number; hash: string };
  audit: { setting: string; id: string; at: Generated<Date>; who: string; act: string; reason: string; detail: JSONColumnType<object> };
  /** Counts the changes of what devices hold live; absent means 1. */
  bundle_sequence: { setting: string; sequence: number; refreshed_at: Generated<Date> };
  asks: AskRow;
  agreements: AgreementRow;
  prepared_sites: PreparedRow;
  subscriptions: SubscriptionRow;
  /** The list of each category that devices are to hold. */
  list_heads: { setting: string; category: Category; hash: string; bytes: number; made_at: Date };
  /** Packed lists, whole where `base` is empty; otherwise what leads there from the list with that hash. */
  list_bodies: { setting: string; category: Category; hash: string; base: string; body: Buffer; made_at: Date };
  list_exceptions: ExceptionRow;
  /** The first signature of a person for a notice. */
  notice_signatures: {
    setting: string;
    person: string;
    notice: string;
    signed_at: Date;
    device: string;
    event: string;
    revision: number;
    received_at: Generated<Date>;
  };
  console_members: MemberRow;
  invites: InviteRow;
  console_users: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    createdAt: Date;
    updatedAt: Date;
    twoFactorEnabled: Generated<boolean | null>;
  };
  console_accounts: {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string | null;
    createdAt: Date;
    updatedAt: Date;
  };
  confidential_reports: ConfidentialRow;
  confidential_boxes: SealedBox & { setting: string; report: string };
  confidential_notes: SealedBox & { setting: string; report: string; note: string; place: Generated<number> };
  confidential_keys: {
    setting: string;
    public_key: string;
    user_id: string;
    locked: JSONColumnType<LockedReportKey>;
    made_at: Generated<Date>;
  };
  console_sessions: { id: string; userId: string };
  setup_codes: { setting: string; sha256: string; created_at: Generated<Date> };
};
