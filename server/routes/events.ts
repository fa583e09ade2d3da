import type { Context } from 'hono';
import { EventsRequest, type EventsReply } from '@/policy/wire.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape, type Signer, signerOf } from '@/server/device-request.ts';
import { auditRefusals, ingest } from '@/server/ingest.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { readEvents } from '@/server/read-events.ts';
import { Refused } from '@/server/refusal.ts';

/** `POST /v1/events`: answers when the batch is committed, naming what became of each event. */
export async function takeEvents(deps: Deps, context: Context): Promise<Response> {
  const { store, clock, live, limits, metrics } = deps;
  const body = await readBody(context);
  const { setting, device } = await knownSigner(deps, context, body);
  await limits.spend('batch', device);
  const request = expectShape(EventsRequest, readJson(body));
  const { lines, refused } = await readEvents(request.events, device);
  const batch = { setting, device, number: request.batch, status: request.status, lines };
  const outcome = await ingest(store, batch);
  outcome.refused.push(...refused);
  await auditRefusals(store, batch, outcome.refused);
  metrics.countIngest(outcome);
  if (outcome.accepted.length > 0) live.announce({ log: setting });
  const reply: EventsReply = { ...outcome, now: clock().toISOString() };
  return context.json(reply);
}

/** Strangers cost a signature check or a query each, so they are counted by address. */
async function knownSigner({ store, limits, addressOf }: Deps, context: Context, body: Uint8Array<ArrayBuffer>): Promise<Signer> {
  try {
    return await signerOf(store, context, body);
  } catch (cause) {
    if (cause instanceof Refused) await limits.spend('stranger', addressOf(context));
    throw cause;
  }
}
