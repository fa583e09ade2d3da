import type { EventsReply } from '@/policy/wire.ts';
import { enrol, sendBatch, type Sent } from './batch.ts';
import { keyIn } from './device-key.ts';
import { forgetEnrolment } from './enrolment.ts';
import { settle, waitingIn, type Most, type Settled } from './outbox.ts';
import { afterFailure, keepRetry, retryIn, waitFor } from './retry.ts';
import type { Outcome } from './send.ts';
import type { Endpoint, UploadParts } from './upload-parts.ts';

/** Well below the endpoint's limits, so that a batch fits with the status. */
const MOST: Most = { events: 50, bytes: 200_000 };
const TIMEOUT_MS = 20_000;
/** If the worker dies while sending, it is woken after this to go on. */
const WATCHDOG_MS = 30_000;

type Run = { parts: UploadParts; endpoint: Endpoint; isUrgent: boolean; hasReenrolled: boolean; most: Most };

/** Sends batch after batch until nothing waits, or until a failure has set a later time. */
export async function pass(parts: UploadParts, isHeartbeat: boolean): Promise<void> {
  const endpoint = parts.endpoint();
  if (!endpoint) return;
  await parts.makeLines();
  const [waiting, retry] = await parts.store.run((db) => Promise.all([waitingIn(db), retryIn(db)]));
  if (waiting === 0 && !isHeartbeat) return;
  const now = parts.clock().getTime();
  const isDue = waitFor(retry, now, false) === 0;
  const wait = waitFor(retry, now, !isHeartbeat);
  parts.schedule(wait > 0 ? wait : WATCHDOG_MS);
  if (wait > 0) return;
  const run: Run = { parts, endpoint, isUrgent: !isDue, hasReenrolled: false, most: MOST };
  while (await step(run)) {
    // Each step has settled at least one event, made the batch smaller, or enrolled once.
  }
}

/** Sends one batch. Returns true if there is more to do now. */
async function step(run: Run): Promise<boolean> {
  const { parts, endpoint, most } = run;
  const key = await parts.store.run(keyIn);
  const wire = { address: endpoint.address, key, fetch: parts.fetch, clock: parts.clock, timeoutMs: parts.timeoutMs ?? TIMEOUT_MS };
  const admitted = await enrol(parts, endpoint, wire);
  if (admitted) return afterOutcome(run, { outcome: admitted, events: [] });
  return afterOutcome(run, await sendBatch(parts, wire, most));
}

async function afterOutcome(run: Run, sent: Sent): Promise<boolean> {
  const { outcome, events } = sent;
  if (outcome.kind === 'answered') return afterReply(run, sent, outcome.reply);
  if (outcome.kind === 'too-large' && events.length > 0) return afterTooLarge(run, sent);
  if (outcome.kind === 'unwelcome' && !run.hasReenrolled) {
    run.hasReenrolled = true;
    await run.parts.store.run((db) => forgetEnrolment(db, run.endpoint.address));
    return true;
  }
  return giveUp(run, outcome);
}

async function afterReply(run: Run, { events }: Sent, reply: EventsReply): Promise<boolean> {
  const { store, makeLines } = run.parts;
  const committed = new Set([...reply.accepted, ...reply.known]);
  const delivered = events.filter(({ id }) => committed.has(id)).map(({ id }) => id);
  const refused = reply.refused.filter(({ id }) => !committed.has(id) && events.some((event) => event.id === id));
  if (events.length > 0 && delivered.length + refused.length === 0) {
    return giveUp(run, { kind: 'failed', reason: 'The answer names none of the events sent.', isPassing: false });
  }
  run.parts.heard?.(new Date(reply.now));
  await putAside(run, events, { delivered, refused });
  await store.run((db) => keepRetry(db, undefined));
  run.isUrgent = false;
  await makeLines();
  return (await store.run(waitingIn)) > 0;
}

async function afterTooLarge(run: Run, { events }: Sent): Promise<boolean> {
  if (events.length > 1) {
    run.most = { ...run.most, events: Math.floor(events.length / 2) };
    return true;
  }
  const refused = events.map(({ id }) => ({ id, reason: 'The endpoint finds this event too large.' }));
  await putAside(run, events, { delivered: [], refused });
  return (await run.parts.store.run(waitingIn)) > 0;
}

/** The problem is written first: if the worker dies in between, the events are refused again and the same occasion adds nothing. */
async function putAside(run: Run, events: Sent['events'], { delivered, refused }: Settled): Promise<void> {
  // A refused report of a refusal is not reported again, or the two would never end.
  const tellable = refused.filter(({ id }) => events.some((event) => event.id === id && event.problem !== 'event-refused'));
  const [first] = tellable;
  if (first) {
    const detail = `The endpoint refused ${tellable.length} of ${events.length} events; they are kept aside on the device. ${first.reason}`;
    await run.parts.tell('event-refused', detail, `refused:${first.id}`);
  }
  await run.parts.store.run((db) => settle(db, { delivered, refused }));
}

async function giveUp(run: Run, outcome: Exclude<Outcome<EventsReply>, { kind: 'answered' }>): Promise<false> {
  const { parts, isUrgent } = run;
  const now = parts.clock();
  const isRefusal = outcome.kind === 'unwelcome';
  const asked = outcome.kind === 'failed' && outcome.retryAfterMs !== undefined ? { retryAfterMs: outcome.retryAfterMs } : {};
  const failure = { ...asked, isRefusal, isUrgent, chance: parts.chance() };
  const retry = await parts.store.run(async (db) => {
    const next = afterFailure(await retryIn(db), now.getTime(), failure);
    await keepRetry(db, next);
    return next;
  });
  parts.schedule(Math.max(0, retry.notBefore - now.getTime()));
  const reason = reasonOf(outcome);
  if (reason) await parts.tell('endpoint-refused', reason, `endpoint-refused:${now.toISOString().slice(0, 10)}`);
  return false;
}

/** Returns what a person has to know of the failure, or `undefined` if it passes by itself. */
function reasonOf(outcome: Exclude<Outcome<EventsReply>, { kind: 'answered' }>): string | undefined {
  if (outcome.kind === 'unwelcome')
    return `The endpoint does not know this device or its enrolment key (${outcome.status}). Events wait on the device.`;
  if (outcome.kind === 'too-large') return 'The endpoint finds even an empty batch too large (413). Events wait on the device.';
  return outcome.isPassing ? undefined : `${outcome.reason} Events wait on the device.`;
}
