import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { sequenceOf } from '@/server/agreements/sequence.ts';
import type { Deps } from '@/server/deps.ts';
import { bodilessSigner, isEnrolled } from '@/server/device-request.ts';

const HEARTBEAT_MS = 20_000;

/**
 * `GET /v1/live`: the sequence of the setting's live bundle, at once and whenever it grows, by whichever endpoint. Ends when the device is turned away.
 */
export async function deviceLive(deps: Deps, context: Context): Promise<Response> {
  const { store, live, limits } = deps;
  const { setting, device } = await bodilessSigner(deps, context);
  await limits.spend('live', device);
  return streamSSE(context, async (stream) => {
    const ended = Promise.withResolvers<void>();
    stream.onAbort(ended.resolve);
    const tell = (sequence: number) => stream.writeSSE({ event: 'bundle', data: JSON.stringify({ sequence }) });
    const unsubscribe = live.subscribe((news) => {
      if ('revoked' in news && news.revoked === device) ended.resolve();
      if ('bundle' in news && news.bundle === setting) void tell(news.sequence);
    }, ended.resolve);
    // Asked after the subscription, so that no change falls between the two.
    await tell(await sequenceOf(store.db, setting));
    const beat = setInterval(() => {
      void isEnrolled(store, device).then(async (still) => {
        if (!still) ended.resolve();
        else await stream.write(': still here\n\n');
      }, ended.resolve);
    }, HEARTBEAT_MS);
    await ended.promise;
    clearInterval(beat);
    unsubscribe();
  });
}
