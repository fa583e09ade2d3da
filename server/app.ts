import { type Context, Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod/mini';
import { isQuiet } from './confidential/quiet.ts';
import type { Deps } from './deps.ts';
import { refuse, Refused } from './refusal.ts';
import { type MemberRoute, type OpenRoute, consoleRoutes } from './routes/console-api.ts';
import { consoleFile } from './routes/console-files.ts';
import { deviceRoutes } from './routes/device-api.ts';
import { packed, updates } from './routes/extension.ts';
import { openApi } from './routes/openapi.ts';
import { metricsText, ready } from './routes/operation.ts';
import { sameOriginOnly } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { memberOf } from './sign-in/member.ts';

// What zod complains of reaches devices and people, so it is said in words.
z.config(z.locales.en());

export const API_VERSION = '1';

/** Returns the endpoint as a value: ask it with `.request()`, or open a port on its `.fetch`. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(async (context, next) => {
    await next();
    if (!isQuiet(context.req.path)) deps.metrics.countRequest(nameOfRoute(context), context.res.status);
  });
  app.onError((cause, context) => answerFailure(deps, cause, context));
  app.notFound((context) => answerFailure(deps, new Refused(404, 'not-found', 'Nothing is here by this name and method.'), context));

  for (const { method, path, answer } of deviceRoutes) app.on(method.toUpperCase(), path, (context) => answer(deps, context));
  app.get('/v1/openapi.json', (context) => context.json(openApi(API_VERSION)));
  app.use('/console/*', sameOriginOnly);
  for (const route of consoleRoutes) app.on(route.method.toUpperCase(), route.path, (context) => answerConsole(deps, route, context));
  app.get('/extension/updates.xml', (context) => updates(deps, context));
  app.get('/extension/stairgate.crx', (context) => packed(deps, context));
  app.get('/healthz', (context) => context.json({ up: true }));
  app.get('/readyz', (context) => ready(deps, context));
  app.get('/metrics', (context) => metricsText(deps, context));
  for (const ours of ['/v1/*', '/console/*', '/extension/*']) app.all(ours, (context) => context.notFound());
  app.get('*', (context) => consoleFile(deps, context));
  return app;
}

/** The pattern and not the path, so that nobody can fill the metrics with names of their own. */
function nameOfRoute(context: Context): string {
  const patterns = matchedRoutes(context).map((route) => route.path);
  return patterns.find((pattern) => !pattern.includes('*')) ?? 'other';
}

async function answerConsole(deps: Deps, route: OpenRoute | MemberRoute, context: Context): Promise<Response> {
  if (route.roles === 'anyone') return route.answer(deps, context);
  const member = await memberOf(deps.store, deps.auth, context.req.raw.headers);
  if (member === undefined) throw new Refused(401, 'signed-out', 'Sign in first.');
  if (!route.roles.includes(member.role))
    throw new Refused(403, 'not-your-role', `This is for the roles ${route.roles.join(' and ')}; you are signed in as ${member.role}.`);
  if (route.only === 'designated' && !member.designated)
    throw new Refused(403, 'not-designated', 'This is for the setting’s designated persons alone.');
  return route.answer(deps, context, member);
}

/** The one place where a failure becomes an answer: a refusal says why; anything else says only the id under which the log tells more. */
function answerFailure(deps: Deps, cause: Error, context: Context): Response {
  const { logger } = deps;
  const id = crypto.randomUUID();
  const asked = { id, method: context.req.method, path: context.req.path };
  if (cause instanceof Refused) {
    logRefusal(logger, cause, asked);
    return refuse(context, cause, id);
  }
  if (cause instanceof HTTPException && cause.status < 500)
    return answerFailure(deps, new Refused(cause.status, 'refused', cause.message), context);
  logger.error({ ...toldOf(asked), err: cause }, 'a request failed');
  return refuse(context, new Refused(500, 'failed', `Something failed here. The endpoint's log tells more under ${id}.`), id);
}

/** A request, with the id that its answer and the log's line share. */
type Asked = { id: string; method: string; path: string };

/** What the log may say of a request. */
function toldOf({ id, method, path }: Asked): Partial<Asked> {
  return isQuiet(path) ? { id } : { id, method, path: path.slice(0, 300) };
}

/** A person at the console is shown the id, so the log names it also where it is kept short; only that somebody is not signed in yet is nothing to tell of. */
function logRefusal(logger: Deps['logger'], refused: Refused, asked: Asked): void {
  const isForPerson = asked.path.startsWith('/console/') && refused.error !== 'signed-out';
  if (isQuiet(asked.path)) {
    // Whom it was about stays unsaid, and of devices that anything was.
    if (isForPerson) logger.warn({ id: asked.id, status: refused.status }, 'a request was refused');
    return;
  }
  const told = { ...toldOf(asked), status: refused.status, error: refused.error };
  if (isForPerson) logger.warn(told, refused.message);
  else logger.info(told, refused.message);
}
