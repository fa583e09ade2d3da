import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Deps } from '@/server/deps.ts';
import { type Member, memberOf } from '@/server/sign-in/member.ts';

const HEARTBEAT_MS = 20_000;

/** `GET /console/live`: `log` for new lines of the setting and `agreements` for requests and agreements, by whichever endpoint. Ends when the session does. */
export async function live(deps: Deps, context: Context, member: Member): Promise<Response> {
  const { headers } = context.req.raw;
  return streamSSE(context, async (stream) => {
    const ended = Promise.withResolvers<void>();
    stream.onAbort(ended.resolve);
    const unsubscribe = deps.live.subscribe((news) => {
      if ('signedOut' in news && news.signedOut === member.session) ended.resolve();
      if ('log' in news && news.log === member.setting.id) void stream.writeSSE({ event: 'log', data: '{}' });
      if ('bundle' in news && news.bundle === member.setting.id) void stream.writeSSE({ event: 'agreements', data: '{}' });
    }, ended.resolve);
    const stillSignedIn = () => memberOf(deps.store, deps.auth, headers).catch(() => undefined);
    const beat = setInterval(() => {
      void stillSignedIn().then(async (now) => {
        if (now === undefined) ended.resolve();
        else await stream.write(': still here\n\n');
      });
    }, HEARTBEAT_MS);
    await stream.write(': listening\n\n');
    await ended.promise;
    clearInterval(beat);
    unsubscribe();
  });
}
