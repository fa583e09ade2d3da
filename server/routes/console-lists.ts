import type { Context } from 'hono';
import { EndExceptionRequest, type ExceptionObjection, ExceptionRequest } from '@/policy/console-lists.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { endException, makeException, type Saying } from '@/server/lists/exceptions.ts';
import { listsOf } from '@/server/lists/read.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';

/** `GET /console/lists`: every subscription of the policy in force with how its last fetch went, and what was said of single sites. */
export async function lists({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  return context.json(await listsOf(store, setting.id));
}

/** `POST /console/lists/:id/fetch`: the list is due now. What becomes of it stands in the lists afterwards. */
export async function fetchNow({ store, clock, limits, hurryLists }: Deps, context: Context, { setting }: Member): Promise<Response> {
  await limits.spend('fetchList', setting.id);
  const { numUpdatedRows } = await store.db
    .updateTable('subscriptions')
    .set({ next_at: clock() })
    .where('setting', '=', setting.id)
    .where('id', '=', (context.req.param('id') ?? '').slice(0, 64))
    .executeTakeFirst();
  hurryLists();
  if (numUpdatedRows === 0n) throw new Refused(404, 'not-here', 'The policy in force has no subscription by this name.');
  return context.json({});
}

/** `POST /console/lists/exceptions`. */
export async function except(deps: Deps, context: Context, member: Member): Promise<Response> {
  const request = expectShape(ExceptionRequest, readJson(await readBody(context)));
  const objection = await makeException(deps.store, sayingOf(deps, member), request);
  if (objection !== undefined) throw new Refused(422, objection, OBJECTIONS[objection]);
  return context.json({});
}

/** `POST /console/lists/exceptions/end`. */
export async function endExcept(deps: Deps, context: Context, member: Member): Promise<Response> {
  const request = expectShape(EndExceptionRequest, readJson(await readBody(context)));
  if (!(await endException(deps.store, sayingOf(deps, member), request)))
    throw new Refused(404, 'not-here', 'Nothing is said of this site.');
  return context.json({});
}

function sayingOf({ clock, publicAddresses }: Deps, member: Member): Saying {
  return { setting: member.setting.id, by: nameOf(member), now: clock(), publicAddresses };
}

const OBJECTIONS: Record<ExceptionObjection, string> = {
  wide: 'This is no single site: it is an ending such as co.uk, a shared host, or a number.',
  locked: 'This site is in a locked category: nothing opens it.',
  policy: 'It is the policy itself that names this site, not a list. An agreement can open it.',
  own: 'This would block the setting’s own home page, email or endpoint.',
  situation: 'A site cannot be blocked as this.',
  'too-many': 'There are 10,000 sites already, as many as a device takes.',
};
