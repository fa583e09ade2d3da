import type { Context } from 'hono';
import type { ConsoleRole } from '@/policy/console.ts';
import type { Deps } from '@/server/deps.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { auditPage, auditTable } from './audit.ts';
import { agree, agreement, agreements, decline, end, make } from './console-agreements.ts';
import { confidential, keepReportKey, markConfidential, noteConfidential, sealedConfidential } from './console-confidential.ts';
import { calls } from './console-calls.ts';
import { devices, revoke } from './devices.ts';
import { endExcept, except, fetchNow, lists } from './console-lists.ts';
import { live } from './console-live.ts';
import { opening } from './console-opening.ts';
import { addPrepared, confirm, endOne, extend, prepared } from './console-prepared.ts';
import { log, logLine } from './console-log.ts';
import { keys, makeKey, takeKeyBack } from './keys.ts';
import { logTable } from './log-table.ts';
import { change, inviteMember, joinSetting, lookAtInvite, members, takeInviteBack } from './members.ts';
import { changeOwnPassword } from './password.ts';
import { makeFirst, me, setupNeeded, signInMember, signOutMember } from './people.ts';
import { roster, rosterTable } from './roster.ts';
import { signatures, signatureTable } from './console-signatures.ts';
import { changeSecondFactor, secondFactor } from './second-factor.ts';
import { verify } from './verify.ts';
import { explainVerdict } from './why.ts';

/** A route that anybody may ask, and one that needs a session of a member with one of its roles. */
export type OpenRoute = {
  method: 'get' | 'post';
  path: string;
  roles: 'anyone';
  answer: (deps: Deps, context: Context) => Promise<Response>;
};
export type MemberRoute = {
  method: 'get' | 'post';
  path: string;
  roles: readonly ConsoleRole[];
  /** Among those roles, only the setting's designated persons. */
  only?: 'designated';
  answer: (deps: Deps, context: Context, member: Member) => Promise<Response>;
};

const EVERY_ROLE = ['manager', 'it', 'viewer'] as const;
const MANAGER = ['manager'] as const;
/** The role `it` is in none of these, even if somebody flagged it. */
const DESIGNATED = { roles: ['manager', 'viewer'], only: 'designated' } as const;
const MANAGER_AND_VIEWER = ['manager', 'viewer'] as const;
const MANAGER_AND_IT = ['manager', 'it'] as const;

/** The one table of what the console may ask, and who may. */
export const consoleRoutes: readonly (OpenRoute | MemberRoute)[] = [
  { method: 'get', path: '/console/setup', roles: 'anyone', answer: setupNeeded },
  { method: 'post', path: '/console/setup', roles: 'anyone', answer: makeFirst },
  { method: 'post', path: '/console/sign-in', roles: 'anyone', answer: signInMember },
  { method: 'post', path: '/console/join/look', roles: 'anyone', answer: lookAtInvite },
  { method: 'post', path: '/console/join', roles: 'anyone', answer: joinSetting },
  { method: 'post', path: '/console/sign-out', roles: EVERY_ROLE, answer: signOutMember },
  { method: 'get', path: '/console/me', roles: EVERY_ROLE, answer: me },
  { method: 'get', path: '/console/second-factor', roles: EVERY_ROLE, answer: secondFactor },
  { method: 'post', path: '/console/second-factor', roles: EVERY_ROLE, answer: changeSecondFactor },
  { method: 'post', path: '/console/password', roles: EVERY_ROLE, answer: changeOwnPassword },
  // A designated person may be a reader, and says who else is one; what a role may change is looked at with the change (server/members/objection.ts).
  { method: 'get', path: '/console/members', roles: EVERY_ROLE, answer: members },
  { method: 'post', path: '/console/members/:user', roles: EVERY_ROLE, answer: change },
  { method: 'post', path: '/console/invites', roles: MANAGER_AND_IT, answer: inviteMember },
  { method: 'post', path: '/console/invites/:id/revoke', roles: MANAGER_AND_IT, answer: takeInviteBack },
  { method: 'get', path: '/console/keys', roles: MANAGER_AND_IT, answer: keys },
  { method: 'post', path: '/console/keys', roles: MANAGER_AND_IT, answer: makeKey },
  { method: 'post', path: '/console/keys/:id/revoke', roles: MANAGER_AND_IT, answer: takeKeyBack },
  { method: 'get', path: '/console/audit', roles: MANAGER_AND_IT, answer: auditPage },
  { method: 'get', path: '/console/audit.csv', roles: MANAGER_AND_IT, answer: auditTable },
  { method: 'get', path: '/console/log', roles: EVERY_ROLE, answer: log },
  // The record leaves the endpoint here, so those who only read may not.
  { method: 'get', path: '/console/log.csv', roles: MANAGER_AND_IT, answer: logTable },
  { method: 'get', path: '/console/log/:id', roles: EVERY_ROLE, answer: logLine },
  { method: 'get', path: '/console/live', roles: EVERY_ROLE, answer: live },
  { method: 'get', path: '/console/calls', roles: EVERY_ROLE, answer: calls },
  { method: 'get', path: '/console/devices', roles: EVERY_ROLE, answer: devices },
  { method: 'post', path: '/console/devices/:device/revoke', roles: MANAGER_AND_IT, answer: revoke },
  { method: 'get', path: '/console/verify', roles: MANAGER_AND_IT, answer: verify },
  // When a colleague was last at a device, and how old their PIN is, is nothing for those who only read.
  { method: 'get', path: '/console/roster', roles: MANAGER_AND_IT, answer: roster },
  { method: 'get', path: '/console/roster.csv', roles: MANAGER_AND_IT, answer: rosterTable },
  { method: 'post', path: '/console/why', roles: EVERY_ROLE, answer: explainVerdict },
  { method: 'get', path: '/console/lists', roles: MANAGER_AND_IT, answer: lists },
  { method: 'post', path: '/console/lists/exceptions', roles: MANAGER, answer: except },
  { method: 'post', path: '/console/lists/exceptions/end', roles: MANAGER, answer: endExcept },
  { method: 'post', path: '/console/lists/:id/fetch', roles: MANAGER_AND_IT, answer: fetchNow },
  { method: 'get', path: '/console/agreements', roles: MANAGER, answer: agreements },
  { method: 'post', path: '/console/agreements', roles: MANAGER, answer: make },
  { method: 'get', path: '/console/agreements/:id', roles: MANAGER, answer: agreement },
  { method: 'post', path: '/console/agreements/:id/end', roles: MANAGER, answer: end },
  { method: 'get', path: '/console/opening', roles: EVERY_ROLE, answer: opening },
  { method: 'get', path: '/console/signatures', roles: MANAGER_AND_VIEWER, answer: signatures },
  { method: 'get', path: '/console/signatures.csv', roles: MANAGER, answer: signatureTable },
  { method: 'get', path: '/console/prepared', roles: EVERY_ROLE, answer: prepared },
  { method: 'post', path: '/console/prepared', roles: MANAGER, answer: addPrepared },
  { method: 'post', path: '/console/prepared/:id/extend', roles: MANAGER, answer: extend },
  { method: 'post', path: '/console/prepared/:id/end', roles: MANAGER, answer: endOne },
  { method: 'post', path: '/console/prepared/:id/confirm', roles: MANAGER, answer: confirm },
  { method: 'post', path: '/console/asks/:id/agree', roles: MANAGER, answer: agree },
  { method: 'post', path: '/console/asks/:id/decline', roles: MANAGER, answer: decline },
  { method: 'get', path: '/console/confidential', ...DESIGNATED, answer: confidential },
  { method: 'post', path: '/console/confidential/keys', ...DESIGNATED, answer: keepReportKey },
  { method: 'post', path: '/console/confidential/:id/state', ...DESIGNATED, answer: markConfidential },
  { method: 'post', path: '/console/confidential/:id/notes', ...DESIGNATED, answer: noteConfidential },
  { method: 'get', path: '/console/confidential/:id/sealed', ...DESIGNATED, answer: sealedConfidential },
];
