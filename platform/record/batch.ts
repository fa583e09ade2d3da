import type { Event } from '@/policy/event.ts';
import { EnrolReply, EventsReply, type EnrolRequest, type EventsRequest } from '@/policy/wire.ts';
import { isEnrolledIn, keepEnrolment, nextBatch } from './enrolment.ts';
import { peek, waitingIn, type Most } from './outbox.ts';
import { post, type Outcome, type Wire } from './send.ts';
import type { Endpoint, UploadParts } from './upload-parts.ts';

/** One batch, and what became of it. */
export type Sent = { outcome: Outcome<EventsReply>; events: Event[] };

/** Makes the device known to this endpoint if it is not yet. Returns `undefined` when it is, and the failure otherwise. */
export async function enrol(
  { store, status }: Pick<UploadParts, 'store' | 'status'>,
  { address, enrolmentKey }: Endpoint,
  wire: Wire,
): Promise<Exclude<Outcome<never>, { kind: 'answered' }> | undefined> {
  const { device, publicKey } = wire.key;
  const enrolling = { address, enrolmentKey, device };
  if (await store.run((db) => isEnrolledIn(db, enrolling))) return undefined;
  const { label, room, level } = status();
  const request: EnrolRequest = { enrolmentKey, publicKey, label, room, level };
  const outcome = await post(wire, { path: '/v1/enrol', body: request, reply: EnrolReply });
  if (outcome.kind !== 'answered') return outcome;
  if (outcome.reply.device !== device) return { kind: 'failed', reason: 'The endpoint enrolled another device.', isPassing: false };
  await store.run((db) => keepEnrolment(db, enrolling));
  return undefined;
}

/** Sends the oldest waiting events, or an empty batch, with the device's status. */
export async function sendBatch({ store, status, clock }: UploadParts, wire: Wire, most: Most): Promise<Sent> {
  const [events, waiting, batch] = await store.run((db) => Promise.all([peek(db, most), waitingIn(db), nextBatch(db)]));
  const request: EventsRequest = { batch, status: { ...status(), waiting, deviceTime: clock().toISOString() }, events };
  return { outcome: await post(wire, { path: '/v1/events', body: request, reply: EventsReply }), events };
}
