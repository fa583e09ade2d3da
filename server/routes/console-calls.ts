import type { Context } from 'hono';
import { callsOf } from '@/server/calls.ts';
import type { Deps } from '@/server/deps.ts';
import type { Member } from '@/server/sign-in/member.ts';

/** `GET /console/calls`. */
export async function calls({ store }: Deps, context: Context, { setting }: Member): Promise<Response> {
  return context.json(await callsOf(store, setting.id));
}
