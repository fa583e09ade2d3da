import type { Context } from 'hono';
import * as z from 'zod/mini';
import {
  AddPreparedRequest,
  ConfirmPreparedRequest,
  EndPreparedRequest,
  ExtendPreparedRequest,
  PreparedQuery,
  type PreparingObjection,
} from '@/policy/console-prepared.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { isPlain } from '@/server/plain-text.ts';
import { type Change, type Changed, confirmPrepared, endPrepared, extendPrepared } from '@/server/prepared/change.ts';
import { prepareInConsole } from '@/server/prepared/from-console.ts';
import { preparedOf } from '@/server/prepared/read.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';

/** `GET /console/prepared`. */
export async function prepared({ store, clock }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const query = expectShape(PreparedQuery, context.req.query());
  return context.json(await preparedOf(store, setting.id, { query, now: clock() }));
}

/** `POST /console/prepared`. */
export async function addPrepared({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const request = expectShape(AddPreparedRequest, readJson(await readBody(context)));
  if (!isPlain(request.site)) throw new Refused(400, 'bad-shape', 'site: holds characters that cannot be seen.');
  const added = await prepareInConsole(store, { setting: member.setting.id, by: nameOf(member), name: member.name, now: clock() }, request);
  if ('objection' in added) throw objected(added.objection);
  return context.json(added);
}

/** `POST /console/prepared/:id/extend`. */
export async function extend({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const { expires } = expectShape(ExtendPreparedRequest, readJson(await readBody(context)));
  return changed(context, await extendPrepared(store, changeOf(context, member, clock()), expires));
}

/** `POST /console/prepared/:id/end`. */
export async function endOne({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  const { reason } = expectShape(EndPreparedRequest, readJson(await readBody(context)));
  return changed(context, await endPrepared(store, changeOf(context, member, clock()), reason));
}

/** `POST /console/prepared/:id/confirm`. */
export async function confirm({ store, clock }: Deps, context: Context, member: Member): Promise<Response> {
  expectShape(ConfirmPreparedRequest, readJson(await readBody(context)));
  return changed(context, await confirmPrepared(store, changeOf(context, member, clock())));
}

function changeOf(context: Context, member: Member, now: Date): Change {
  const id = z.uuid().safeParse(context.req.param('id'));
  if (!id.success) throw notHere();
  return { setting: member.setting.id, prepared: id.data, by: nameOf(member), now };
}

function changed(context: Context, outcome: Changed): Response {
  if (outcome === 'gone') throw notHere();
  if (outcome !== 'changed') throw objected(outcome);
  return context.json({});
}

function notHere(): Refused {
  return new Refused(404, 'not-here', 'There is no prepared page by this id, or it has been ended already.');
}

const OBJECTIONS: Record<PreparingObjection, string> = {
  'no-policy': 'The endpoint holds no policy for this setting yet, so nothing can be prepared.',
  'in-policy': 'The policy itself names this page; it is changed there.',
  'unknown-person': 'The policy in force names no such person at the level staff or manager.',
  over: 'That day is over already.',
  'too-far': 'That is more than a year from now.',
  full: 'The prepared list holds 20,000 pages, which is as many as a device takes. End some first.',
};

function objected(objection: PreparingObjection): Refused {
  return new Refused(422, objection, OBJECTIONS[objection]);
}
