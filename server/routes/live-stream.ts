import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Live, News } from '@/server/live.ts';

const HEARTBEAT_MS = 20_000;

export type Said = { event: string; data: string };

/** What one live stream says: first of all, and upon a piece of news, which may be its end. `mayStay` is asked before each heartbeat; to reject is no. */
export type LiveStream = {
  first: () => Promise<Said | undefined>;
  hear: (news: News) => Said | 'end' | undefined;
  mayStay: () => Promise<boolean>;
};

/** Answers with server-sent events until the reader leaves, may no longer stay, or the endpoint closes. */
export function answerLive(context: Context, live: Live, { first, hear, mayStay }: LiveStream): Response {
  return streamSSE(context, async (stream) => {
    const ended = Promise.withResolvers<void>();
    const end = () => ended.resolve();
    stream.onAbort(end);
    const unsubscribe = live.subscribe((news) => {
      const said = hear(news);
      if (said === 'end') end();
      else if (said !== undefined) void stream.writeSSE(said);
    }, end);
    const beat = setInterval(() => {
      void mayStay().then(async (still) => (still ? void (await stream.write(': still here\n\n')) : end()), end);
    }, HEARTBEAT_MS);
    try {
      // Asked after the subscription, so that no change falls between the two.
      const said = await first();
      await (said === undefined ? stream.write(': listening\n\n') : stream.writeSSE(said));
      await ended.promise;
    } finally {
      clearInterval(beat);
      unsubscribe();
    }
  });
}
