import type { Context } from 'hono';
import * as z from 'zod/mini';
import {
  GIVEN_BY,
  InviteRequest,
  JoinLookRequest,
  JoinRequest,
  MemberChange,
  type MemberObjection,
  type MembersReply,
  TakeBackRequest,
} from '@/policy/console-members.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { changeMember } from '@/server/members/change.ts';
import { invite, revokeInvite } from '@/server/members/invite.ts';
import { join, offerFor } from '@/server/members/join.ts';
import { invitesOf, membersFor } from '@/server/members/read.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { signIn } from '@/server/sign-in/sign-in.ts';
import { answerSignedIn } from './people.ts';

/** `GET /console/members`. */
export async function members({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const invites = GIVEN_BY[member.role].length === 0 ? [] : await invitesOf(store, member.setting.id, clock());
  return context.json({ members: await membersFor(store, member), invites } satisfies MembersReply);
}

/** `POST /console/members/:user`. */
export async function change({ store }: Deps, context: Context, member: Member): Promise<Response> {
  const wanted = expectShape(MemberChange, readJson(await readBody(context)));
  return answered(context, await changeMember(store, { by: member, user: context.req.param('user') ?? '' }, wanted));
}

/** `POST /console/invites`. */
export async function inviteMember({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const request = expectShape(InviteRequest, readJson(await readBody(context)));
  const made = await invite(store, { by: member, now: clock() }, request);
  return typeof made === 'string' ? answered(context, made) : context.json(made);
}

/** `POST /console/invites/:id/revoke`. */
export async function takeInviteBack({ store }: Deps, context: Context, member: Member): Promise<Response> {
  const { reason } = expectShape(TakeBackRequest, readJson(await readBody(context)));
  const id = z.uuid().safeParse(context.req.param('id'));
  return answered(context, id.success ? await revokeInvite(store, { by: member, invite: id.data, reason }) : 'not-here');
}

/** `POST /console/join/look`: guesses count as guesses at the sign-in do. */
export async function lookAtInvite({ store, limits, clock, addressOf }: Deps, context: Context): Promise<Response> {
  await limits.spend('signIn', addressOf(context));
  const { code } = expectShape(JoinLookRequest, readJson(await readBody(context)));
  const offer = await offerFor(store, code, clock());
  if (offer === undefined) throw lettingNobodyIn();
  return context.json(offer);
}

/** `POST /console/join`: makes the account of somebody who was invited, and signs them in. */
export async function joinSetting(deps: Deps, context: Context): Promise<Response> {
  const { auth, limits, addressOf } = deps;
  await limits.spend('signIn', addressOf(context));
  const request = expectShape(JoinRequest, readJson(await readBody(context)));
  const email = await join(deps, request);
  if (email === undefined) throw lettingNobodyIn();
  const signedIn = await signIn(auth, { email, password: request.password }, context.req.raw.headers);
  return answerSignedIn(deps, context, { email, signedIn });
}

function lettingNobodyIn(): Refused {
  return new Refused(403, 'wrong-code', 'This invitation is over, was used already, or was taken back. Ask for another.');
}

const OBJECTIONS: Record<MemberObjection, [status: 403 | 404 | 409, message: string]> = {
  'not-here': [404, 'There is nobody and nothing here by this id, or it is gone already.'],
  'last-manager': [409, 'This is the last manager. Make somebody else a manager first.'],
  'not-yours-to-give': [403, 'Your own role does not let you give or take this one.'],
  'designated-only': [403, 'Only one of the setting’s designated persons can do this.'],
  'it-never': [409, 'Somebody with the role it cannot be a designated person.'],
  'needs-second-factor': [403, 'Turn on the second factor of your own sign-in first.'],
  'known-email': [409, 'Somebody signs in here with this email already.'],
};

function answered(context: Context, outcome: 'done' | MemberObjection): Response {
  if (outcome === 'done') return context.json({});
  const [status, message] = OBJECTIONS[outcome];
  throw new Refused(status, outcome, message);
}
