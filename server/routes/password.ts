import type { Context } from 'hono';
import { PasswordRequest } from '@/policy/console-members.ts';
import { audit } from '@/server/audit.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';
import { changePassword } from '@/server/sign-in/password.ts';

/** `POST /console/password`: everybody changes their own only, and their sessions elsewhere end. Guesses count as guesses at the sign-in do. */
export async function changeOwnPassword({ store, auth, limits }: Deps, context: Context, member: Member): Promise<Response> {
  const request = expectShape(PasswordRequest, readJson(await readBody(context)));
  await limits.spend('account', member.email);
  const changed = await changePassword(auth, context.req.raw.headers, request);
  if (changed.outcome !== 'changed') throw new Refused(403, changed.outcome, 'The old password is not right.');
  await limits.forgive('account', member.email);
  const act = { setting: member.setting.id, who: nameOf(member), act: 'password-changed', reason: 'Asked for with the old one.' } as const;
  await audit(store.db, { ...act, detail: { user: member.user } });
  for (const cookie of changed.cookies) context.header('set-cookie', cookie, { append: true });
  return context.json({});
}
