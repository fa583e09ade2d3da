import type * as z from 'zod/mini';
import { jsonFrom } from '@/policy/json-text.ts';
import { retryAfterMs } from '@/policy/backoff.ts';
import { DEVICE_HEADER, SIGNATURE_HEADER } from '@/policy/wire.ts';
import type { DeviceKey } from './device-key.ts';
import { addressAt, PLAIN_FETCH } from './plain-fetch.ts';

/** What became of one request. Only `answered` says that the endpoint has spoken; a captive portal's page is a failure. */
export type Outcome<Reply> =
  | { kind: 'answered'; reply: Reply }
  | { kind: 'too-large' }
  | { kind: 'unwelcome'; status: number }
  | { kind: 'failed'; reason: string; isPassing: boolean; retryAfterMs?: number; status?: number };

/** How to reach the endpoint. `timeoutMs` covers the reply's body too. */
export type Wire = { address: string; key: DeviceKey; fetch: typeof fetch; clock: () => Date; timeoutMs: number };

/** Failures that pass by themselves, as OTLP counts them, and 500: sending again is harmless. */
const PASSING = new Set([408, 425, 429]);

/** One request: where it goes at the endpoint, what it says, and the shape of what it is answered with. */
export type Posting<Reply> = { path: string; body: object; reply: z.ZodMiniType<Reply> };

/** Posts one signed JSON body, and reads the answer as `reply`. Never throws for what a network or a server can do. */
export async function post<Reply>(wire: Wire, { path, body, reply }: Posting<Reply>): Promise<Outcome<Reply>> {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const request: RequestInit = {
    method: 'POST',
    body: bytes,
    headers: {
      'content-type': 'application/json',
      [DEVICE_HEADER]: wire.key.device,
      [SIGNATURE_HEADER]: await wire.key.sign(bytes),
    },
    ...PLAIN_FETCH,
    signal: AbortSignal.timeout(wire.timeoutMs),
  };
  try {
    const response = await wire.fetch(addressAt(wire.address, path), request);
    return await read(response, reply, wire.clock());
  } catch (cause) {
    return { kind: 'failed', reason: `No answer: ${String(cause)}`, isPassing: true };
  }
}

async function read<Reply>(response: Response, shape: z.ZodMiniType<Reply>, now: Date): Promise<Outcome<Reply>> {
  const { status } = response;
  if (status === 401 || status === 403) return { kind: 'unwelcome', status };
  if (status === 413) return { kind: 'too-large' };
  if (status !== 200) {
    const isPassing = PASSING.has(status) || status >= 500;
    const wait = retryAfterMs(response.headers.get('retry-after'), now);
    return {
      kind: 'failed',
      reason: `The endpoint answered ${status}.`,
      isPassing,
      status,
      ...(wait !== undefined && { retryAfterMs: wait }),
    };
  }
  const text = await response.text();
  const reply = shape.safeParse(jsonFrom(text));
  if (reply.success) return { kind: 'answered', reply: reply.data };
  return {
    kind: 'failed',
    reason: 'The answer is not one of an endpoint: something on the way may have answered instead.',
    isPassing: false,
  };
}
