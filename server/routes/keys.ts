import type { Context } from 'hono';
import * as z from 'zod/mini';
import { type KeyMade, KeyRequest, type KeysReply, TakeBackRequest } from '@/policy/console-members.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { enrolmentKeysOf, issueEnrolmentKey, revokeEnrolmentKey } from '@/server/enrolment-keys.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';

/** `GET /console/keys`. */
export async function keys({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  return context.json({ keys: await enrolmentKeysOf(store, setting.id) } satisfies KeysReply);
}

/** `POST /console/keys`. */
export async function makeKey({ store }: Deps, context: Context, member: Member): Promise<Response> {
  const request = expectShape(KeyRequest, readJson(await readBody(context)));
  const key = await issueEnrolmentKey(store, { setting: member.setting.id, who: nameOf(member), ...request });
  return context.json({ key } satisfies KeyMade);
}

/** `POST /console/keys/:id/revoke`. */
export async function takeKeyBack({ store }: Deps, context: Context, member: Member): Promise<Response> {
  const { reason } = expectShape(TakeBackRequest, readJson(await readBody(context)));
  const id = z.uuid().safeParse(context.req.param('id'));
  const taking = { setting: member.setting.id, id: id.data ?? '', who: nameOf(member), reason };
  if (!id.success || !(await revokeEnrolmentKey(store, taking)))
    throw new Refused(404, 'not-here', 'There is no such enrolment key, or it was taken back already.');
  return context.json({});
}
