import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { AskReply, AskRequest } from '@/policy/live-bundle.ts';
import { PrepareReply, PrepareRequest } from '@/policy/prepared-list.ts';
import { ConfidentialReply, EnrolReply, EnrolRequest, EventsReply, EventsRequest } from '@/policy/wire.ts';
import type { Deps } from '@/server/deps.ts';
import { ConfidentialRequest } from '@/policy/confidential.ts';
import { takeAsk } from './asks.ts';
import { bundle } from './bundle.ts';
import { takeConfidential } from './confidential.ts';
import { deviceLive } from './device-live.ts';
import { listPart } from './lists.ts';
import { enrolDevice } from './enrol.ts';
import { takeEvents } from './events.ts';
import { takePrepared } from './prepared.ts';

type Route = {
  path: `/v1/${string}`;
  summary: string;
  /** Refusals a device should know apart, by status. */
  refusals: Record<number, string>;
  answer: (deps: Deps, context: Context) => Promise<Response>;
};

/** A route that takes a signed body, and one that only reads: it is signed over its path and a nonce, and answers in a form of its own. */
export type PostRoute = Route & {
  method: 'post';
  signedBy: 'the key in the body' | 'the device';
  request: z.core.$ZodType;
  reply: z.core.$ZodType;
};
export type GetRoute = Route & { method: 'get'; contentType: string };

/** One route of the device API: the app answers by it, and `/v1/openapi.json` tells of it. */
export type DeviceRoute = PostRoute | GetRoute;

const COMMON = {
  400: 'The body is not JSON, is nested too deep or has another shape.',
  413: 'The body is too large.',
  415: 'The body is packed.',
  429: 'Too many requests; Retry-After says when to come back, in seconds.',
  500: 'The endpoint failed; its log carries the id.',
};

const NOT_KNOWN = 'The device is unknown or revoked, or the signature does not fit.';
const ONLY_READING = { 401: NOT_KNOWN, 429: COMMON[429], 500: COMMON[500] };

/** The one table of what devices may ask. */
export const deviceRoutes: readonly DeviceRoute[] = [
  {
    method: 'post',
    path: '/v1/enrol',
    summary: 'Enrols a device. The same key again gives the same answer.',
    signedBy: 'the key in the body',
    request: EnrolRequest,
    reply: EnrolReply,
    refusals: { ...COMMON, 401: 'The enrolment key, the device or the signature is not good.', 409: 'Another setting knows this device.' },
    answer: enrolDevice,
  },
  {
    method: 'post',
    path: '/v1/events',
    summary: 'Keeps a batch of events, each id once. The reply names what is committed.',
    signedBy: 'the device',
    request: EventsRequest,
    reply: EventsReply,
    refusals: { ...COMMON, 401: NOT_KNOWN },
    answer: takeEvents,
  },
  {
    method: 'post',
    path: '/v1/asks',
    summary: 'Asks for an agreement. The same id again tells what became of it and changes nothing.',
    signedBy: 'the device',
    request: AskRequest,
    reply: AskReply,
    refusals: { ...COMMON, 401: NOT_KNOWN, 409: 'Another device has used this id.' },
    answer: takeAsk,
  },
  {
    method: 'post',
    path: '/v1/confidential',
    summary:
      'Keeps a confidential report, sealed for its readers. Neither the device nor the time of day is kept. The same id again changes nothing.',
    signedBy: 'the device',
    request: ConfidentialRequest,
    reply: ConfidentialReply,
    refusals: { ...COMMON, 401: NOT_KNOWN, 409: 'Another report is kept under this id.' },
    answer: takeConfidential,
  },
  {
    method: 'post',
    path: '/v1/prepared',
    summary: 'Puts a page that an adult has looked through on the prepared list. The same id again changes nothing.',
    signedBy: 'the device',
    request: PrepareRequest,
    reply: PrepareReply,
    refusals: { ...COMMON, 401: NOT_KNOWN, 409: 'This id has been used for something else.' },
    answer: takePrepared,
  },
  {
    method: 'get',
    path: '/v1/bundle',
    summary:
      'The live part of the setting’s policy for this device: a compact JWS under the key that the policy names. ETag is its sequence.',
    contentType: 'application/jose',
    refusals: { ...ONLY_READING, 304: 'The device has this one: If-None-Match named its sequence.' },
    answer: bundle,
  },
  {
    method: 'get',
    path: '/v1/lists/:hash/:base/:offset',
    summary:
      'A part of the list with this SHA-256, packed with gzip, from an offset in bytes on: lines to add and remove where the endpoint knows the difference to the list `base`, otherwise the whole. A part shorter than 512 KiB is the last. The bundle names the hashes.',
    contentType: 'application/octet-stream',
    refusals: { ...ONLY_READING, 404: 'The setting has no list with this hash now.' },
    answer: listPart,
  },
  {
    method: 'get',
    path: '/v1/live',
    summary: 'Server-sent events: “bundle” with {"sequence":n}, at once and whenever the live part changes.',
    contentType: 'text/event-stream',
    refusals: ONLY_READING,
    answer: deviceLive,
  },
];
