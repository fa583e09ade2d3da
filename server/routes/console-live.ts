import type { Context } from 'hono';
import type { Deps } from '@/server/deps.ts';
import { type Member, memberOf } from '@/server/sign-in/member.ts';
import { answerLive } from './live-stream.ts';

/** `GET /console/live`: `log` for new lines of the setting and `agreements` for requests and agreements, by whichever endpoint. Ends when the session does. */
export async function live({ store, auth, live: news }: Deps, context: Context, { setting, session }: Member): Promise<Response> {
  const { headers } = context.req.raw;
  return answerLive(context, news, {
    first: async () => undefined,
    hear(heard) {
      if ('signedOut' in heard && heard.signedOut === session) return 'end';
      if ('log' in heard && heard.log === setting.id) return { event: 'log', data: '{}' };
      return 'bundle' in heard && heard.bundle === setting.id ? { event: 'agreements', data: '{}' } : undefined;
    },
    mayStay: async () => (await memberOf(store, auth, headers)) !== undefined,
  });
}
