import type { Context } from 'hono';
import { sequenceOf } from '@/server/agreements/sequence.ts';
import type { Deps } from '@/server/deps.ts';
import { bodilessSigner, isEnrolled } from '@/server/device-request.ts';
import { answerLive, type Said } from './live-stream.ts';

/**
 * `GET /v1/live`: the sequence of the setting's live bundle, at once and whenever it grows, by whichever endpoint. Ends when the device is turned away.
 */
export async function deviceLive(deps: Deps, context: Context): Promise<Response> {
  const { store, live, limits } = deps;
  const { setting, device } = await bodilessSigner(deps, context);
  await limits.spend('live', device);
  return answerLive(context, live, {
    first: async () => told(await sequenceOf(store.db, setting)),
    hear(news) {
      if ('revoked' in news && news.revoked === device) return 'end';
      return 'bundle' in news && news.bundle === setting ? told(news.sequence) : undefined;
    },
    mayStay: () => isEnrolled(store, device),
  });
}

function told(sequence: number): Said {
  return { event: 'bundle', data: JSON.stringify({ sequence }) };
}
