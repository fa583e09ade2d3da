import * as z from 'zod/mini';
import type { Context } from 'hono';
import type { PublicKey } from '@/policy/wire.ts';
import { DEVICE_HEADER, NONCE_HEADER, SIGNATURE_HEADER, signedText } from '@/policy/wire.ts';
import type { Store } from './database/store.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refusal.ts';
import { verifyBody } from './signature.ts';

export type Signer = { setting: string; device: string };

/** Returns who signed the body, or refuses with 401: a device that is unknown or revoked, or a signature that does not fit. */
export async function signerOf(store: Store, context: Context, body: Uint8Array<ArrayBuffer>): Promise<Signer> {
  const device = context.req.header(DEVICE_HEADER) ?? '';
  const known = await store.db
    .selectFrom('devices')
    .select(['setting', 'public_key'])
    .where('device', '=', device.slice(0, 64))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (known === undefined) throw new Refused(401, 'unknown-device', 'This device is not enrolled here, or its enrolment was taken back.');
  await expectSignature(context, known.public_key, body);
  return { setting: known.setting, device };
}

/** Returns who signed the body, as `signerOf` does. Strangers cost a signature check or a query each, so they are counted by address. */
export async function knownSigner({ store, limits, addressOf }: Deps, context: Context, body: Uint8Array<ArrayBuffer>): Promise<Signer> {
  try {
    return await signerOf(store, context, body);
  } catch (cause) {
    if (cause instanceof Refused) await limits.spend('stranger', addressOf(context));
    throw cause;
  }
}

/** Returns who signed a request without a body: its path and the nonce that came with it. */
export async function bodilessSigner(deps: Deps, context: Context): Promise<Signer> {
  const nonce = context.req.header(NONCE_HEADER) ?? '';
  if (!/^[A-Za-z0-9_-]{22,64}$/.test(nonce))
    throw new Refused(401, 'bad-nonce', `The ${NONCE_HEADER} header has to carry 22 to 64 letters of base64url.`);
  return knownSigner(deps, context, Uint8Array.from(Buffer.from(signedText(context.req.path, nonce))));
}

/** Says whether a device may still ask and tell. */
export async function isEnrolled(store: Store, device: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('devices')
    .select('device')
    .where('device', '=', device)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Refuses with 401 unless the request's signature over its body fits the key. */
export async function expectSignature(context: Context, key: PublicKey, body: Uint8Array<ArrayBuffer>): Promise<void> {
  if (!(await verifyBody(key, context.req.header(SIGNATURE_HEADER) ?? '', body)))
    throw new Refused(401, 'bad-signature', `The ${SIGNATURE_HEADER} header is not this device's signature over the body that came.`);
}

/** Returns the body in the schema's shape, or refuses with 400, naming up to five places and what is wanted there. */
export function expectShape<Schema extends z.core.$ZodType>(schema: Schema, value: unknown): z.core.output<Schema> {
  const read = z.safeParse(schema, value);
  if (read.success) return read.data;
  const places = read.error.issues.slice(0, 5).map((issue) => complaintOf(issue, value));
  throw new Refused(400, 'bad-shape', places.join('; ').slice(0, 1000));
}

function complaintOf(issue: z.core.$ZodIssue, value: unknown): string {
  const place = issue.path.join('.') || 'body';
  const parent = issue.path.slice(0, -1).reduce<unknown>((within, step) => (isNest(within) ? within[step] : undefined), value);
  const last = issue.path.at(-1);
  if (last !== undefined && isNest(parent) && !(last in parent)) return `${place} is missing`;
  return `${place}: ${issue.message}`;
}

function isNest(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
