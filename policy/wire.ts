import * as z from 'zod/mini';
import type { Event } from './event.ts';
import { Level } from './level.ts';
import { words } from './text.ts';

/** Most events in one batch. */
export const BATCH_LIMIT = 200;
/** Largest request body, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/** A list comes in parts of so many bytes; a shorter one is the last. */
export const LIST_PART_BYTES = 512 * 1024;

/** The headers that sign a device's request: the device id, and ECDSA P-256 with SHA-256 over the body's bytes, base64url of r‖s. */
export const DEVICE_HEADER = 'stairgate-device';
export const SIGNATURE_HEADER = 'stairgate-signature';

/** A device's public key as a JWK: ECDSA on P-256. */
export const PublicKey = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  y: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type PublicKey = z.output<typeof PublicKey>;

/** `POST /v1/enrol`, signed with the key it brings. Enrolling the same key again gives the same answer. */
export const EnrolRequest = z.strictObject({
  enrolmentKey: z.string().check(z.maxLength(200)),
  publicKey: PublicKey,
  label: words(80),
  room: words(80),
  level: Level,
});
export type EnrolRequest = z.output<typeof EnrolRequest>;

/** `device` is the RFC 7638 thumbprint of the public key. */
export const EnrolReply = z.object({ device: z.string(), setting: z.string(), now: z.iso.datetime() });
export type EnrolReply = z.output<typeof EnrolReply>;

/** What a device says of itself with every batch, so that silence and an old policy are visible. */
export const DeviceStatus = z.strictObject({
  label: words(80),
  room: words(80),
  level: Level,
  revision: z.int().check(z.minimum(0)),
  policyHash: z.string().check(z.maxLength(64)),
  rulesHash: z.string().check(z.maxLength(64)),
  extensionVersion: z.string().check(z.maxLength(40)),
  browser: z.string().check(z.maxLength(120)),
  waiting: z.int().check(z.minimum(0)),
  deviceTime: z.iso.datetime(),
});
export type DeviceStatus = z.output<typeof DeviceStatus>;

/** `POST /v1/events`. `batch` grows with every request of a device, so that an old status sent again changes nothing. A batch may be empty: a heartbeat. */
export const EventsRequest = z.strictObject({
  batch: z.int().check(z.minimum(1)),
  status: DeviceStatus,
  events: z.array(z.unknown()).check(z.maxLength(BATCH_LIMIT)),
});
export type EventsRequest = Omit<z.output<typeof EventsRequest>, 'events'> & { events: Event[] };

/** Only a reply that names the ids is an acknowledgement. `refused` ids are kept aside by the device and not sent again. */
export const EventsReply = z.object({
  accepted: z.array(z.string()),
  known: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), reason: z.string() })),
  now: z.iso.datetime(),
});
export type EventsReply = z.output<typeof EventsReply>;

/** `POST /v1/confidential` answers with the report's id, so that a captive portal's 200 is no receipt. */
export const ConfidentialReply = z.object({ report: z.string() });

/** Every refusal, 4xx and 5xx, has this body. `id` is in the server's log too. */
export const Refusal = z.object({ error: z.string(), message: z.string(), id: z.string() });
export type Refusal = z.output<typeof Refusal>;

/**
 * A request without a body (`GET /v1/bundle`, `GET /v1/live`) is signed over the text `GET <path> <nonce>`; the nonce, 22 to 64 letters of base64url,
 * travels in this header. Such a request only reads what is meant for that device, so that sending it again gains nothing.
 */
export const NONCE_HEADER = 'stairgate-nonce';

/** Returns the text that signs a request without a body. */
export function signedText(path: string, nonce: string): string {
  return `GET ${path} ${nonce}`;
}
