import type { MiddlewareHandler } from 'hono';
import { Refused } from './refusal.ts';

/**
 * Refuses what another site's page makes a browser send: every browser says where a request that changes something comes from. A request with
 * neither header comes from a program, which carries nobody's cookies by accident.
 */
export const sameOriginOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method !== 'GET' && context.req.method !== 'HEAD' && isForeign(context.req.raw)) {
    throw new Refused(403, 'foreign-page', 'Another site sent this. Use the console itself.');
  }
  await next();
};

function isForeign({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = headers.get('origin');
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== (headers.get('host') ?? new URL(url).host);
}
