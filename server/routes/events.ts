import type { Context } from 'hono';
import { EventsRequest, type EventsReply } from '@/policy/wire.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape, knownSigner } from '@/server/device-request.ts';
import { auditRefusals, ingest } from '@/server/ingest.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { readEvents } from '@/server/read-events.ts';
import { keepSignatures } from '@/server/signatures/keep.ts';

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
  const kept = new Set([...outcome.accepted, ...outcome.known]);
  await keepSignatures(
    store,
    setting,
    lines.flatMap(({ event }) => (kept.has(event.id) ? [event] : [])),
  );
  outcome.refused.push(...refused);
  await auditRefusals(store, batch, outcome.refused);
  metrics.countIngest(outcome);
  if (outcome.accepted.length > 0) live.announce({ log: setting });
  const reply: EventsReply = { ...outcome, now: clock().toISOString() };
  return context.json(reply);
}
