import * as z from 'zod/mini';
import type { Auth } from './auth.ts';
import { pairOf } from './cookie.ts';
import { orWrong } from './or-wrong.ts';
import { codeFrom } from './one-time-code.ts';
import { isTimeCode } from './recovery-code.ts';

export const SignInRequest = z.strictObject({
  email: z.string().check(z.maxLength(200)),
  password: z.string().check(z.maxLength(200)),
  totp: z.optional(z.string().check(z.maxLength(20))),
});
export type SignInRequest = z.output<typeof SignInRequest>;

/** `totp` wants the second factor too; `wrong` does not say which part was. */
export type SignIn = { outcome: 'in'; cookies: string[] } | { outcome: 'totp' } | { outcome: 'wrong' };

/** Checks email and password, and the second factor for accounts that have one, in one request. */
export async function signIn(auth: Auth, request: SignInRequest, headers: Headers): Promise<SignIn> {
  const { email, password, totp } = request;
  const first = await orWrong(auth.api.signInEmail({ body: { email: email.toLowerCase(), password }, headers, returnHeaders: true }));
  if (first === undefined) return { outcome: 'wrong' };
  if (!('twoFactorRedirect' in first.response)) return { outcome: 'in', cookies: first.headers.getSetCookie() };
  if (totp === undefined || totp === '') return { outcome: 'totp' };
  const half = new Headers({ cookie: first.headers.getSetCookie().map(pairOf).join('; ') });
  const second = await orWrong(verifySecond(auth, totp, half));
  return second === undefined ? { outcome: 'wrong' } : { outcome: 'in', cookies: second.headers.getSetCookie() };
}

/** Ends the session of these headers and returns the cookies that clear it. */
export async function signOut(auth: Auth, headers: Headers): Promise<string[]> {
  const ended = await auth.api.signOut({ headers, returnHeaders: true });
  return ended.headers.getSetCookie();
}

/** Six digits are the authenticator's; anything else can only be a recovery code. */
async function verifySecond(auth: Auth, typed: string, headers: Headers): Promise<{ headers: Headers }> {
  if (isTimeCode(typed)) return auth.api.verifyTOTP({ body: { code: typed.replaceAll(/\s/g, '') }, headers, returnHeaders: true });
  return auth.api.verifyBackupCode({ body: { code: codeFrom(typed) }, headers, returnHeaders: true });
}
