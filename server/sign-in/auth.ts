import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { PASSWORD_LENGTH } from '@/policy/console-members.ts';
import type { Store } from '@/server/database/store.ts';
import { freshRecoveryCodes } from './recovery-code.ts';

/** A session lives this long after its last use. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** OWASP's argon2id: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type AuthOptions = { secret: string; address: string };

/**
 * The accounts behind the console. Only its functions are called, from our own routes: none of its routes can be reached, so nobody registers
 * and nothing here answers to a device. Rates and origins are ours to check.
 */
export function createAuth(store: Store, { secret, address }: AuthOptions) {
  const isHttps = address.startsWith('https:');
  return betterAuth({
    database: { db: store.db, type: 'postgres' },
    secret,
    baseURL: address,
    appName: 'Stairgate',
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    user: { modelName: 'console_users' },
    account: { modelName: 'console_accounts' },
    verification: { modelName: 'console_verifications' },
    session: { modelName: 'console_sessions', expiresIn: SESSION_SECONDS, updateAge: 60 * 60 },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      password: { hash: (password) => hash(password, ARGON2), verify: (given) => verify(given.hash, given.password) },
    },
    plugins: [
      twoFactor({
        issuer: 'Stairgate',
        schema: { twoFactor: { modelName: 'console_second_factors' } },
        backupCodeOptions: { storeBackupCodes: 'encrypted', customBackupCodesGenerate: freshRecoveryCodes },
      }),
    ],
    advanced: {
      useSecureCookies: false,
      disableOriginCheck: true,
      disableCSRFCheck: true,
      cookiePrefix: isHttps ? '__Host-stairgate' : 'stairgate',
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true, path: '/', secure: isHttps },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
