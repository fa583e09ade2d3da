import type { Hono } from 'hono';
import { pino } from 'pino';
import { createApp } from '@/server/app.ts';
import { bundleKeyFrom, freshBundlePem } from '@/server/bundle-key.ts';
import { openStore, type Store } from '@/server/database/store.ts';
import type { Deps } from '@/server/deps.ts';
import { createLimits, type Rate, type RateName, RATES } from '@/server/limits.ts';
import { openLive } from '@/server/live.ts';
import { createMetrics } from '@/server/metrics.ts';
import { issueEnrolmentKey } from '@/server/enrolment-keys.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { createAuth } from '@/server/sign-in/auth.ts';
import { issueSetupCode } from '@/server/sign-in/setup.ts';
import { samplePolicy } from './sample-policy.ts';

export const NOW = new Date('2026-11-23T09:00:00.000Z');
export const PASSWORD = 'correct horse battery staple';

/** An app on a database, one setting in it, and what it logged. */
export type Rig = { app: Hono; deps: Deps; store: Store; key: string; setting: string; logged: string[]; close: () => Promise<void> };

export type RigOptions = { deps?: Partial<Deps>; rates?: Partial<Record<RateName, Rate>>; setting?: string };

/** Many more than one, so that only tests of rates meet them. */
const LOOSE = { points: 100_000, seconds: 60 };
const ALL_LOOSE: Partial<Record<RateName, Rate>> = Object.fromEntries(Object.keys(RATES).map((name) => [name, LOOSE]));

export async function openRig(url: string, options: RigOptions = {}): Promise<Rig> {
  const store = await openStore(url, 6);
  const logged: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const live = await openLive(store, logger);
  const rates = { ...ALL_LOOSE, ...options.rates };
  const deps: Deps = {
    store,
    live,
    hurryLists: () => undefined,
    logger,
    clock: () => NOW,
    bundleKey: bundleKeyFrom(freshBundlePem()),
    auth: createAuth(store, { secret: 'only for tests, long enough to be taken', address: 'http://endpoint.test' }),
    limits: createLimits(rates),
    metrics: createMetrics(),
    addressOf: () => '192.0.2.7',
    publicAddresses: ['https://gate.example.org'],
    ...options.deps,
  };
  const setting = options.setting ?? `setting-${crypto.randomUUID().slice(0, 8)}`;
  await adoptPolicy(store, samplePolicy(setting));
  const key = await issueEnrolmentKey(store, { setting, label: 'Tests', who: 'a test', reason: 'A test needs one.' });
  const close = () => live.close().then(store.close);
  return { app: createApp(deps), deps, store, key, setting, logged, close };
}

/** Makes the first manager, or takes the one there is, and returns the cookie of a session. The rig's setting is what they see. */
export async function signedIn(rig: Rig, role: 'manager' | 'it' | 'viewer' = 'manager'): Promise<string> {
  const email = `${crypto.randomUUID()}@example.org`;
  const { internalAdapter, password } = await rig.deps.auth.$context;
  const user = await internalAdapter.createUser({ name: 'Ann', email, emailVerified: true }, { method: 'email-password' });
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await password.hash(PASSWORD),
  });
  await rig.store.db.insertInto('console_members').values({ setting: rig.setting, user_id: user.id, role }).execute();
  const reply = await post(rig, '/console/sign-in', { email, password: PASSWORD });
  return cookieOf(reply);
}

export function cookieOf(reply: Response): string {
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export function post(rig: Rig, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const asked = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  return Promise.resolve(rig.app.request(path, asked));
}

export async function get(rig: Rig, path: string, cookie = ''): Promise<Response> {
  return rig.app.request(path, { headers: { cookie } });
}

export async function freshSetupCode(rig: Rig): Promise<string> {
  return (await issueSetupCode(rig.store)) ?? 'none';
}
