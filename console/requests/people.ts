import * as z from 'zod/mini';
import {
  InviteMade,
  type InviteRequest,
  KeyMade,
  type KeyRequest,
  KeysReply,
  type MemberChange,
  MembersReply,
} from '@/policy/console-members.ts';
import { SignaturesReply } from '@/policy/console-signatures.ts';
import { RosterReply } from '@/policy/console-roster.ts';
import type { Endpoint } from '../endpoint.ts';

/** Who may sign in, who is authorised and has signed, and the keys of machines. */
export function peopleRequests({ get, post }: Endpoint) {
  return {
    members: () => get('members', MembersReply),
    changeMember: (user: string, change: MemberChange) => post(`members/${encodeURIComponent(user)}`, change, z.unknown()),
    invite: (wish: InviteRequest) => post('invites', wish, InviteMade),
    revokeInvite: (id: string, reason: string) => post(`invites/${id}/revoke`, { reason }, z.unknown()),
    keys: () => get('keys', KeysReply),
    makeKey: (wish: KeyRequest) => post('keys', wish, KeyMade),
    revokeKey: (id: string, reason: string) => post(`keys/${id}/revoke`, { reason }, z.unknown()),
    roster: () => get('roster', RosterReply),
    signatures: () => get('signatures', SignaturesReply),
  };
}
