import type { Context } from 'hono';
import * as z from 'zod/mini';
import { LogQuery } from '@/policy/console.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { lineOf, pageOfLog } from '@/server/log.ts';
import { Refused } from '@/server/refusal.ts';
import type { Member } from '@/server/sign-in/member.ts';

/** `GET /console/log`. */
export async function log({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const page = await pageOfLog(store, setting.id, queryOf(context));
  if (page === 'bad-cursor') throw new Refused(400, 'bad-shape', 'after: this is no cursor of this log; begin again without it.');
  return context.json(page);
}

/** `GET /console/log/:id`. */
export async function logLine({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  const id = z.uuid().safeParse(context.req.param('id'));
  const line = id.success ? await lineOf(store, setting.id, id.data) : undefined;
  if (line === undefined) throw new Refused(404, 'no-such-line', 'The log of this setting has no line with this id.');
  return context.json(line);
}

/** Reads the filters of a log address; an empty one counts as absent. Refuses with 400 for a value that a filter does not have. */
export function queryOf(context: Context): LogQuery {
  const given = Object.entries(context.req.query()).filter(([, value]) => value !== '');
  const query = expectShape(LogQuery, Object.fromEntries(given));
  for (const name of ['from', 'to'] as const)
    if (query[name]?.startsWith('0000') === true) throw new Refused(400, 'bad-shape', `${name}: the record begins with the year 1.`);
  if (query.device !== undefined && !/^[A-Za-z0-9_-]*$/.test(query.device))
    throw new Refused(400, 'bad-shape', 'device: wanted a device id, 43 letters, digits, hyphens and underscores.');
  return query;
}
