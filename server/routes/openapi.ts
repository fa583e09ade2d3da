import * as z from 'zod/mini';
import { Event } from '@/policy/event.ts';
import { BATCH_LIMIT, BODY_LIMIT, DEVICE_HEADER, EventsRequest, Refusal, SIGNATURE_HEADER } from '@/policy/wire.ts';
import { type DeviceRoute, deviceRoutes } from './device-api.ts';

/** Returns the device API as an OpenAPI 3.1 document, made from the table that the app answers by. */
export function openApi(version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stairgate device API',
      version,
      description: `What an enrolled device asks of its endpoint. A body holds at most ${BODY_LIMIT} bytes and a batch ${BATCH_LIMIT} events.`,
    },
    paths: Object.fromEntries(deviceRoutes.map((route) => [route.path, { [route.method]: operationOf(route) }])),
    components: {
      securitySchemes: {
        device: { type: 'apiKey', in: 'header', name: DEVICE_HEADER, description: "RFC 7638 thumbprint of the device's public key." },
        signature: {
          type: 'apiKey',
          in: 'header',
          name: SIGNATURE_HEADER,
          description: "ECDSA P-256 with SHA-256 over the body's bytes, base64url of r‖s.",
        },
      },
    },
  };
}

function operationOf({ summary, signedBy, request, reply, refusals }: DeviceRoute): object {
  return {
    summary,
    description: `Signed by ${signedBy}.`,
    security: [{ device: [], signature: [] }],
    requestBody: { required: true, content: { 'application/json': { schema: requestSchema(request) } } },
    responses: {
      200: { description: 'Done and committed.', content: { 'application/json': { schema: z.toJSONSchema(reply, { io: 'output' }) } } },
      ...Object.fromEntries(Object.entries(refusals).map(([status, description]) => [status, refusal(description)])),
    },
  };
}

/** The batch's schema leaves its events open, because each is judged on its own; the document says what one looks like. */
function requestSchema(request: z.core.$ZodType): object {
  const whole = request === EventsRequest ? z.extend(EventsRequest, { events: z.array(Event).check(z.maxLength(BATCH_LIMIT)) }) : request;
  return z.toJSONSchema(whole, { io: 'input' });
}

function refusal(description: string): object {
  return { description, content: { 'application/json': { schema: z.toJSONSchema(Refusal) } } };
}
