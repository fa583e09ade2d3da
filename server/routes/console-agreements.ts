import type { Context } from 'hono';
import * as z from 'zod/mini';
import { AgreeRequest, DeclineRequest, EndRequest, MakeRequest, type Objection } from '@/policy/console-agreements.ts';
import { type Answered, type Answering, agreeTo, declineAsk } from '@/server/agreements/answer.ts';
import { endAgreement } from '@/server/agreements/end.ts';
import { makeAgreement } from '@/server/agreements/make.ts';
import { agreementOf, agreementsOf } from '@/server/agreements/read.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';

/** `GET /console/agreements`. */
export async function agreements({ store, clock }: Deps, context: Context, { setting }: Member): Promise<Response> {
  return context.json(await agreementsOf(store, setting.id, clock()));
}

/** `GET /console/agreements/:id`. */
export async function agreement({ store, clock }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const line = await agreementOf(store, { setting: setting.id, agreement: idIn(context), now: clock() });
  if (line === undefined) throw notHere();
  return context.json(line);
}

/** `POST /console/asks/:id/agree`. */
export async function agree({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const wish = expectShape(AgreeRequest, readJson(await readBody(context)));
  return answered(context, await agreeTo(store, answeringOf(context, member, clock()), wish));
}

/** `POST /console/asks/:id/decline`. */
export async function decline({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const { words } = expectShape(DeclineRequest, readJson(await readBody(context)));
  return answered(context, await declineAsk(store, answeringOf(context, member, clock()), words));
}

/** `POST /console/agreements`. */
export async function make({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const request = expectShape(MakeRequest, readJson(await readBody(context)));
  const made = await makeAgreement(store, { setting: member.setting.id, by: nameOf(member), now: clock() }, request);
  if (made.outcome === 'objection') throw objected(made.objection);
  return context.json({ agreement: made.agreement });
}

/** `POST /console/agreements/:id/end`. */
export async function end({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const { reason } = expectShape(EndRequest, readJson(await readBody(context)));
  const ending = { setting: member.setting.id, agreement: idIn(context), by: nameOf(member), reason, now: clock() };
  if (!(await endAgreement(store, ending))) throw notHere();
  return context.json({});
}

function answeringOf(context: Context, member: Member, now: Date): Answering {
  return { setting: member.setting.id, ask: idIn(context), by: nameOf(member), now };
}

function answered(context: Context, answer: Answered): Response {
  if (answer.outcome === 'gone') throw notHere();
  if (answer.outcome === 'answered') throw new Refused(409, 'answered', `${answer.by} has answered this request already.`);
  if (answer.outcome === 'objection') throw objected(answer.objection);
  return context.json(answer.outcome === 'agreed' ? { agreement: answer.agreement } : {});
}

function idIn(context: Context): string {
  const id = z.uuid().safeParse(context.req.param('id'));
  if (!id.success) throw notHere();
  return id.data;
}

function notHere(): Refused {
  return new Refused(404, 'not-here', 'There is nothing here by this id, or it is over already.');
}

const OBJECTIONS: Record<Objection, string> = {
  'no-policy': 'The endpoint holds no policy for this setting yet, so nothing can be agreed to.',
  'none-allowed': 'The policy in force allows no agreements.',
  child: 'Nothing is agreed to for a child’s own request.',
  'nothing-named': 'Name at least one site or category.',
  locked: 'A site or category in it is locked: nothing opens it.',
  'category-not-listed': 'The policy in force lets no agreement open one of these categories.',
  'sites-not-allowed': 'The policy in force lets agreements open categories only, not sites.',
  'too-long': 'This is longer than the policy in force lets an agreement last.',
  ratios: 'The policy in force asks the manager to tick that adult:child ratios allow it.',
  backwards: 'It ends before it begins.',
  over: 'It would be over already.',
  'too-far': 'It ends more than a year from now.',
  'unknown-person': 'The policy in force names no such person.',
  'unknown-device': 'A device in it is not enrolled here.',
};

function objected(objection: Objection): Refused {
  return new Refused(422, objection, OBJECTIONS[objection]);
}
