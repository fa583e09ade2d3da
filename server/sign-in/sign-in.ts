import { APIError } from 'better-auth/api';
import * as z from 'zod/mini';
import type { Auth } from './auth.ts';

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
  const second = await orWrong(auth.api.verifyTOTP({ body: { code: totp }, headers: half, returnHeaders: true }));
  return second === undefined ? { outcome: 'wrong' } : { outcome: 'in', cookies: second.headers.getSetCookie() };
}

/** Ends the session of these headers and returns the cookies that clear it. */
export async function signOut(auth: Auth, headers: Headers): Promise<string[]> {
  const ended = await auth.api.signOut({ headers, returnHeaders: true });
  return ended.headers.getSetCookie();
}

async function orWrong<Value>(attempt: Promise<Value>): Promise<Value | undefined> {
  try {
    return await attempt;
  } catch (cause) {
    if (cause instanceof APIError && cause.statusCode < 500) return undefined;
    throw cause;
  }
}

function pairOf(cookie: string): string {
  return cookie.split(';', 1)[0] ?? '';
}
