import type { SecondFactorKey } from '@/policy/console-account.ts';
import type { Store } from '@/server/database/store.ts';
import type { Auth } from './auth.ts';
import { pairOf } from './cookie.ts';
import { orWrong } from './or-wrong.ts';
import { codeFrom } from './one-time-code.ts';
import { isTimeCode } from './recovery-code.ts';

/** A changed factor makes a new session; its cookies have to reach the browser. */
export type Changed = { outcome: 'changed'; cookies: string[] };
export type Begun = { outcome: 'begun'; factor: SecondFactorKey } | { outcome: 'wrong-password' };

/** Says whether a person's sign-in asks for a code. */
export async function isSecondFactorOn(store: Store, user: string): Promise<boolean> {
  const row = await store.db.selectFrom('console_users').select('twoFactorEnabled').where('id', '=', user).executeTakeFirst();
  return row?.twoFactorEnabled === true;
}

/** Makes a fresh key for the person of these headers. Nothing asks for its codes until one of them has been confirmed. */
export async function beginSecondFactor(auth: Auth, headers: Headers, password: string): Promise<Begun> {
  const made = await orWrong(auth.api.enableTwoFactor({ body: { password }, headers }));
  if (made === undefined || made.method !== 'totp') return { outcome: 'wrong-password' };
  const key = new URL(made.totpURI).searchParams.get('secret') ?? '';
  return { outcome: 'begun', factor: { key, address: made.totpURI, recoveryCodes: made.backupCodes } };
}

/** Turns the factor on by a code that the fresh key makes, and ends the person's sessions everywhere else, for nobody asked those for a code. */
export async function confirmSecondFactor(auth: Auth, headers: Headers, code: string): Promise<Changed | { outcome: 'wrong-code' }> {
  const body = { code: code.replaceAll(/\s/g, '') };
  const confirmed = await orWrong(auth.api.verifyTOTP({ body, headers, returnHeaders: true }));
  if (confirmed === undefined) return { outcome: 'wrong-code' };
  const cookies = confirmed.headers.getSetCookie();
  await auth.api.revokeOtherSessions({ headers: new Headers({ cookie: cookies.map(pairOf).join('; ') }) });
  return { outcome: 'changed', cookies };
}

export type Proof = { password: string; code: string };

/** Takes the factor away, its recovery codes too. The password is looked at first, so that a wrong one uses no recovery code up. */
export async function endSecondFactor(
  auth: Auth,
  headers: Headers,
  { password, code }: Proof,
): Promise<Changed | { outcome: 'wrong-password' | 'wrong-code' }> {
  if ((await orWrong(auth.api.verifyPassword({ body: { password }, headers }))) === undefined) return { outcome: 'wrong-password' };
  if (!(await isCodeRight(auth, headers, code))) return { outcome: 'wrong-code' };
  const ended = await orWrong(auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }));
  return ended === undefined ? { outcome: 'wrong-password' } : { outcome: 'changed', cookies: ended.headers.getSetCookie() };
}

async function isCodeRight(auth: Auth, headers: Headers, code: string): Promise<boolean> {
  const answer = isTimeCode(code)
    ? orWrong(auth.api.verifyTOTP({ body: { code: code.replaceAll(/\s/g, '') }, headers }))
    : orWrong(auth.api.verifyBackupCode({ body: { code: codeFrom(code), disableSession: true }, headers }));
  return (await answer) !== undefined;
}
