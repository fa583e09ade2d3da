import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { EnrolReply, EnrolRequest, EventsReply, EventsRequest } from '@/policy/wire.ts';
import type { Deps } from '@/server/deps.ts';
import { enrolDevice } from './enrol.ts';
import { takeEvents } from './events.ts';

/** One route of the device API: the app answers by it, and `/v1/openapi.json` tells of it. */
export type DeviceRoute = {
  method: 'post';
  path: `/v1/${string}`;
  summary: string;
  signedBy: 'the key in the body' | 'the device';
  request: z.core.$ZodType;
  reply: z.core.$ZodType;
  /** Refusals a device should know apart, by status. */
  refusals: Record<number, string>;
  answer: (deps: Deps, context: Context) => Promise<Response>;
};

const COMMON = {
  400: 'The body is not JSON, is nested too deep or has another shape.',
  413: 'The body is too large.',
  415: 'The body is packed.',
  429: 'Too many requests; Retry-After says when to come back, in seconds.',
  500: 'The endpoint failed; its log carries the id.',
};

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
    refusals: { ...COMMON, 401: 'The device is unknown or revoked, or the signature does not fit.' },
    answer: takeEvents,
  },
];
