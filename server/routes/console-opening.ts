import type { Context } from 'hono';
import type { Deps } from '@/server/deps.ts';
import { openingOf } from '@/server/opening/read.ts';
import type { Member } from '@/server/sign-in/member.ts';

/** `GET /console/opening`. */
export async function opening({ store, clock }: Deps, context: Context, { setting }: Member): Promise<Response> {
  return context.json(await openingOf(store, setting.id, clock()));
}
