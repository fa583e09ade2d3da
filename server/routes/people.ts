import type { Context } from 'hono';
import type { Me } from '@/policy/console.ts';
import { policyInForce } from '@/server/agreements/policy-in-force.ts';
import type { Store } from '@/server/database/store.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import type { Member } from '@/server/sign-in/member.ts';
import { isSetupNeeded, setUp, SetupRequest } from '@/server/sign-in/setup.ts';
import { type SignIn, signIn, SignInRequest, signOut } from '@/server/sign-in/sign-in.ts';

/** `GET /console/setup`. */
export async function setupNeeded({ store }: Deps, context: Context): Promise<Response> {
  return context.json({ needed: await isSetupNeeded(store) });
}

/** `POST /console/setup`: makes the first manager and signs them in. */
export async function makeFirst(deps: Deps, context: Context): Promise<Response> {
  const { store, auth, limits, addressOf } = deps;
  await limits.spend('signIn', addressOf(context));
  const request = expectShape(SetupRequest, readJson(await readBody(context)));
  const made = await setUp(store, auth, request);
  if (made.outcome === 'done') throw new Refused(409, 'already-set-up', 'This endpoint has its first manager; sign in instead.');
  if (made.outcome === 'wrong-code')
    throw new Refused(403, 'wrong-code', 'This is not the set-up code that the endpoint printed when it started.');
  return answerSignedIn(deps, context, { email: request.email, signedIn: await signIn(auth, request, context.req.raw.headers) });
}

/** `POST /console/sign-in`. */
export async function signInMember(deps: Deps, context: Context): Promise<Response> {
  const { auth, limits, addressOf } = deps;
  await limits.spend('signIn', addressOf(context));
  const request = expectShape(SignInRequest, readJson(await readBody(context)));
  const account = request.email.toLowerCase();
  await limits.spend('account', account);
  const signedIn = await signIn(auth, request, context.req.raw.headers);
  if (signedIn.outcome === 'in') await limits.forgive('account', account);
  return answerSignedIn(deps, context, { email: account, signedIn });
}

/** `POST /console/sign-out`: ends the session everywhere, its live pages too. */
export async function signOutMember({ auth, live }: Deps, context: Context, member: Member): Promise<Response> {
  for (const cookie of await signOut(auth, context.req.raw.headers)) context.header('set-cookie', cookie, { append: true });
  live.announce({ signedOut: member.session });
  return context.json({});
}

/** `GET /console/me`. */
export async function me({ store }: Deps, context: Context, { name, email, role, designated, setting }: Member): Promise<Response> {
  const timeZone = (await policyInForce(store.db, setting.id))?.setting.timeZone;
  const reply: Me = { name, email, role, designated, setting: timeZone === undefined ? setting : { ...setting, timeZone } };
  return context.json(reply);
}

/** Answers a try to sign in: with the session's cookies, with the wish for a second factor, or with a refusal. */
export async function answerSignedIn({ store, clock }: Deps, context: Context, { email, signedIn }: Entry): Promise<Response> {
  if (signedIn.outcome === 'wrong') throw new Refused(401, 'wrong-sign-in', 'The email, the password or the code is not right.');
  if (signedIn.outcome === 'totp') return context.json({ totp: true });
  await noteSignIn(store, email, clock());
  for (const cookie of signedIn.cookies) context.header('set-cookie', cookie, { append: true });
  return context.json({});
}

export type Entry = { email: string; signedIn: SignIn };

async function noteSignIn({ db }: Store, email: string, now: Date): Promise<void> {
  await db
    .updateTable('console_members')
    .set({ last_sign_in_at: now })
    .where('user_id', '=', (person) => person.selectFrom('console_users').select('id').where('email', '=', email.toLowerCase()))
    .execute();
}
