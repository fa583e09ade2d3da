import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Deps } from '@/server/deps.ts';
import { sha256 } from '@/server/enrol.ts';
import { Refused } from '@/server/refusal.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const READY_MS = 2_000;

/** `GET /readyz`: 200 once the database answers, 503 while it does not. */
export async function ready({ store }: Deps, context: Context): Promise<Response> {
  const answer = store.pool.query('select 1').then(
    () => true,
    () => false,
  );
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, READY_MS, false);
  const isReady = await Promise.race([answer, late]);
  clearTimeout(timer);
  if (!isReady) throw new Refused(503, 'not-ready', 'The database does not answer.');
  return context.json({ ready: true });
}

/** `GET /metrics`: for loopback that no proxy stands before, or with the token. */
export async function metricsText({ store, metrics, addressOf, metricsToken }: Deps, context: Context): Promise<Response> {
  const isForwarded = context.req.header('x-forwarded-for') !== undefined || context.req.header('forwarded') !== undefined;
  const isLocal = LOOPBACK.has(addressOf(context)) && !isForwarded;
  if (!isLocal && !carriesToken(context, metricsToken))
    throw new Refused(403, 'not-for-you', 'Metrics are for this machine, or for a request with the metrics token as its bearer.');
  return context.text(await metrics.text(store), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
}

/** Hashes are compared, so that neither length nor content shows in the time it takes. */
function carriesToken(context: Context, token: string | undefined): boolean {
  if (token === undefined) return false;
  return timingSafeEqual(Buffer.from(sha256(context.req.header('authorization') ?? '')), Buffer.from(sha256(`Bearer ${token}`)));
}
