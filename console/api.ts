import * as z from 'zod/mini';
import { DeviceLine, LogLine, LogPage, Me, type LogQuery } from '@/policy/console.ts';
import { AgreementLine, AgreementsReply, type AgreeRequest, type MakeRequest } from '@/policy/console-agreements.ts';
import type { LockedReportKey } from '@/policy/confidential-key.ts';
import { ConfidentialPage, type NoteRequest, type ReportStateRequest } from '@/policy/console-confidential.ts';
import { SecondFactorKey, type SecondFactorRequest, SecondFactorState, VerifyReply } from '@/policy/console-account.ts';
import {
  InviteMade,
  type InviteRequest,
  JoinOffer,
  type JoinRequest,
  KeyMade,
  type KeyRequest,
  KeysReply,
  type MemberChange,
  MembersReply,
  type PasswordRequest,
} from '@/policy/console-members.ts';
import { CallsReply } from '@/policy/console-calls.ts';
import { AuditPage } from '@/policy/console-audit.ts';
import { ListsReply, type ExceptionRequest } from '@/policy/console-lists.ts';
import { WhyReply, type WhyRequest } from '@/policy/console-why.ts';
import { SignaturesReply } from '@/policy/console-signatures.ts';
import { RosterReply } from '@/policy/console-roster.ts';
import { OpeningReply } from '@/policy/console-opening.ts';
import { AddPreparedReply, PreparedReply, type AddPreparedRequest, type PreparedQuery } from '@/policy/console-prepared.ts';
import { Refusal } from '@/policy/wire.ts';
import { writeQuery } from './address.ts';

/** Why the endpoint gave no answer that can be used. `refused` carries its status and, when it sent one, its refusal. */
export type Trouble =
  | { outcome: 'offline' }
  | { outcome: 'unreadable' }
  | { outcome: 'refused'; status: number; refusal?: Refusal | undefined };
export type Answer<Value> = { outcome: 'ok'; value: Value } | Trouble;

export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

const Devices = z.object({ devices: z.array(DeviceLine) });
const SetUp = z.object({ needed: z.boolean() });
const SignedIn = z.object({ totp: z.optional(z.boolean()) });

export type Credentials = { email: string; password: string; totp?: string };
export type FirstAccount = { code: string; name: string; email: string; password: string };
export type Api = ReturnType<typeof createApi>;

/** Returns the console's side of the endpoint. Nothing here throws for what a network or an endpoint can do. */
export function createApi(fetch: Fetch) {
  const get = <Schema extends z.core.$ZodType>(path: string, schema: Schema) => ask(fetch, { path }, schema);
  const post = <Schema extends z.core.$ZodType>(path: string, body: unknown, schema: Schema) => ask(fetch, { path, body }, schema);
  return {
    me: () => get('me', Me),
    setUp: () => get('setup', SetUp),
    makeAccount: (account: FirstAccount) => post('setup', account, z.unknown()),
    signIn: (credentials: Credentials) => post('sign-in', credentials, z.nullish(SignedIn)),
    signOut: () => post('sign-out', {}, z.unknown()),
    log: (query: LogQuery) => get(withQuery('log', query), LogPage),
    line: (id: string) => get(`log/${encodeURIComponent(id)}`, LogLine),
    calls: () => get('calls', CallsReply),
    devices: () => get('devices', Devices),
    revokeDevice: (device: string, reason: string) => post(`devices/${encodeURIComponent(device)}/revoke`, { reason }, z.unknown()),
    lists: () => get('lists', ListsReply),
    fetchList: (id: string) => post(`lists/${encodeURIComponent(id)}/fetch`, {}, z.unknown()),
    makeException: (request: ExceptionRequest) => post('lists/exceptions', request, z.unknown()),
    endException: (site: string, reason: string) => post('lists/exceptions/end', { site, reason }, z.unknown()),
    verify: () => get('verify', VerifyReply),
    secondFactor: () => get('second-factor', SecondFactorState),
    beginSecondFactor: (password: string) =>
      post('second-factor', { step: 'begin', password } satisfies SecondFactorRequest, SecondFactorKey),
    confirmSecondFactor: (code: string) =>
      post('second-factor', { step: 'confirm', code } satisfies SecondFactorRequest, SecondFactorState),
    endSecondFactor: (proof: { password: string; code: string }) =>
      post('second-factor', { step: 'off', ...proof } satisfies SecondFactorRequest, SecondFactorState),
    changePassword: (change: PasswordRequest) => post('password', change, z.unknown()),
    members: () => get('members', MembersReply),
    changeMember: (user: string, change: MemberChange) => post(`members/${encodeURIComponent(user)}`, change, z.unknown()),
    invite: (wish: InviteRequest) => post('invites', wish, InviteMade),
    revokeInvite: (id: string, reason: string) => post(`invites/${id}/revoke`, { reason }, z.unknown()),
    lookAtInvite: (code: string) => post('join/look', { code }, JoinOffer),
    join: (joining: JoinRequest) => post('join', joining, z.unknown()),
    keys: () => get('keys', KeysReply),
    makeKey: (wish: KeyRequest) => post('keys', wish, KeyMade),
    revokeKey: (id: string, reason: string) => post(`keys/${id}/revoke`, { reason }, z.unknown()),
    audit: (after?: string) => get(after ? `audit?after=${encodeURIComponent(after)}` : 'audit', AuditPage),
    why: (request: WhyRequest) => post('why', request, WhyReply),
    roster: () => get('roster', RosterReply),
    signatures: () => get('signatures', SignaturesReply),
    confidential: () => get('confidential', ConfidentialPage),
    keepReportKey: (locked: LockedReportKey) => post('confidential/keys', { locked }, z.unknown()),
    markReport: (id: string, mark: ReportStateRequest) => post(`confidential/${id}/state`, mark, z.unknown()),
    noteReport: (id: string, note: NoteRequest) => post(`confidential/${id}/notes`, note, z.unknown()),
    opening: () => get('opening', OpeningReply),
    prepared: (query: PreparedQuery) => get(`prepared?${new URLSearchParams(query).toString()}`, PreparedReply),
    addPrepared: (wish: AddPreparedRequest) => post('prepared', wish, AddPreparedReply),
    extendPrepared: (id: string, expires: string) => post(`prepared/${id}/extend`, { expires }, z.unknown()),
    endPrepared: (id: string, reason: string) => post(`prepared/${id}/end`, { reason }, z.unknown()),
    confirmPrepared: (id: string) => post(`prepared/${id}/confirm`, { looked: true }, z.unknown()),
    agreements: () => get('agreements', AgreementsReply),
    agreement: (id: string) => get(`agreements/${encodeURIComponent(id)}`, AgreementLine),
    makeAgreement: (wish: MakeRequest) => post('agreements', wish, z.unknown()),
    endAgreement: (id: string, reason: string) => post(`agreements/${id}/end`, { reason }, z.unknown()),
    agree: (ask: string, wish: AgreeRequest) => post(`asks/${ask}/agree`, wish, z.unknown()),
    decline: (ask: string, words: string) => post(`asks/${ask}/decline`, { words }, z.unknown()),
  };
}

/** Returns the address of the log as a table, with the same filters. */
export function csvAddress(query: LogQuery): string {
  return `/console/${withQuery('log.csv', query)}`;
}

/** The address of the whole audit as a table. */
export const AUDIT_TABLE = '/console/audit.csv';

/** The address of the list of authorised users as a table. */
export const ROSTER_TABLE = '/console/roster.csv';

/** Who has signed the notice, as a table. */
export const SIGNATURE_TABLE = '/console/signatures.csv';

/** True when the endpoint does not know who is asking. */
export function isSignedOut(answer: Answer<unknown>): boolean {
  return answer.outcome === 'refused' && answer.status === 401;
}

type Question = { path: string; body?: unknown };

async function ask<Schema extends z.core.$ZodType>(fetch: Fetch, question: Question, schema: Schema): Promise<Answer<z.output<Schema>>> {
  const reply = await send(fetch, question);
  if (!reply) return { outcome: 'offline' };
  const body = await bodyOf(reply);
  if (!reply.ok) return { outcome: 'refused', status: reply.status, refusal: Refusal.safeParse(body).data };
  const read = z.safeParse(schema, body);
  return read.success ? { outcome: 'ok', value: read.data } : { outcome: 'unreadable' };
}

async function send(fetch: Fetch, { path, body }: Question): Promise<Response | undefined> {
  const init: RequestInit =
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    return await fetch(`/console/${path}`, { cache: 'no-store', credentials: 'same-origin', ...init });
  } catch (cause) {
    // `fetch` rejects with a TypeError for every way of not reaching the endpoint.
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

async function bodyOf(reply: Response): Promise<unknown> {
  try {
    const text = await reply.text();
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    // Cut off half-way, or not JSON at all: the schema then says that it is unreadable.
    if (cause instanceof TypeError || cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function withQuery(path: string, query: LogQuery): string {
  const search = writeQuery(query);
  return search ? `${path}?${search}` : path;
}
