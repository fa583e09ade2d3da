import * as z from 'zod/mini';
import { Event } from '@/policy/event.ts';
import { BATCH_LIMIT, BODY_LIMIT, DEVICE_HEADER, EventsRequest, NONCE_HEADER, Refusal, SIGNATURE_HEADER } from '@/policy/wire.ts';
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
    paths: Object.fromEntries(
      deviceRoutes.map((route) => [route.path.replaceAll(/:(\w+)/g, '{$1}'), { [route.method]: operationOf(route) }]),
    ),
    components: {
      securitySchemes: {
        device: { type: 'apiKey', in: 'header', name: DEVICE_HEADER, description: "RFC 7638 thumbprint of the device's public key." },
        signature: {
          type: 'apiKey',
          in: 'header',
          name: SIGNATURE_HEADER,
          description: "ECDSA P-256 with SHA-256 over the body's bytes, or “GET <path> <nonce>” where there is none; base64url of r‖s.",
        },
        nonce: { type: 'apiKey', in: 'header', name: NONCE_HEADER, description: '22 to 64 letters of base64url, fresh for each request.' },
      },
    },
  };
}

function operationOf(route: DeviceRoute): object {
  const refusals = Object.fromEntries(
    Object.entries(route.refusals).map(([status, description]) => [status, refusal(status, description)]),
  );
  const { summary } = route;
  if (route.method === 'get')
    return {
      summary,
      description: 'Signed by the device, over its path and a nonce.',
      security: [{ device: [], signature: [], nonce: [] }],
      responses: { 200: { description: 'Here it is.', content: { [route.contentType]: { schema: { type: 'string' } } } }, ...refusals },
    };
  return {
    summary,
    description: `Signed by ${route.signedBy}.`,
    security: [{ device: [], signature: [] }],
    requestBody: { required: true, content: { 'application/json': { schema: requestSchema(route.request) } } },
    responses: {
      200: {
        description: 'Done and committed.',
        content: { 'application/json': { schema: z.toJSONSchema(route.reply, { io: 'output' }) } },
      },
      ...refusals,
    },
  };
}

/** The batch's schema leaves its events open, because each is judged on its own; the document says what one looks like. */
function requestSchema(request: z.core.$ZodType): object {
  const whole = request === EventsRequest ? z.extend(EventsRequest, { events: z.array(Event).check(z.maxLength(BATCH_LIMIT)) }) : request;
  return z.toJSONSchema(whole, { io: 'input' });
}

function refusal(status: string, description: string): object {
  if (Number(status) < 400) return { description };
  return { description, content: { 'application/json': { schema: z.toJSONSchema(Refusal) } } };
}
