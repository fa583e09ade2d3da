import { hashOf, NO_HASH } from '@/policy/chain.ts';
import { Event } from '@/policy/event.ts';
import { thumbprintOf } from '@/policy/thumbprint.ts';
import { DEVICE_HEADER, EnrolRequest, EventsRequest, SIGNATURE_HEADER, type PublicKey } from '@/policy/wire.ts';

export const ENROLMENT_KEY = 'enrolment-key-of-the-test';

/** What goes wrong with one request. `lost-` means after the endpoint has committed. */
export type Fault =
  | 'reset'
  | 'lost-reply'
  | 'never-answers'
  | 'lost-never-answers'
  | 'portal'
  | 'echo'
  | 'half'
  | 'twice'
  | 'forgotten'
  | { status: number; retryAfter?: string };

/** A small endpoint that keeps the wire contract: signatures verified, each id stored once, every line's chain kept for the asking. */
export function createEndpoint() {
  const devices = new Map<string, PublicKey>();
  const rows = new Map<string, Event>();
  const batches: { device: string; batch: number; events: number; waiting: number; bytes: number }[] = [];
  const faults: Fault[] = [];
  let refuses: (event: Event) => boolean = () => false;
  let requests = 0;
  let enrolments = 0;

  const answer = async (path: string, body: ArrayBuffer, headers: Headers): Promise<Response> => {
    const text = new TextDecoder().decode(body);
    const now = new Date().toISOString();
    if (path === '/v1/enrol') {
      const request = EnrolRequest.parse(JSON.parse(text));
      if (request.enrolmentKey !== ENROLMENT_KEY) return refusal(403);
      if (!(await isSigned(request.publicKey, body, headers))) return refusal(401);
      const device = await thumbprintOf(request.publicKey);
      devices.set(device, request.publicKey);
      enrolments += 1;
      return Response.json({ device, setting: 'test', now });
    }
    const device = headers.get(DEVICE_HEADER) ?? '';
    const key = devices.get(device);
    if (!key || !(await isSigned(key, body, headers))) return refusal(401);
    const request = EventsRequest.parse(JSON.parse(text));
    batches.push({ device, batch: request.batch, events: request.events.length, waiting: request.status.waiting, bytes: body.byteLength });
    const reply = { accepted: [] as string[], known: [] as string[], refused: [] as { id: string; reason: string }[], now };
    for (const sent of request.events) {
      const event = Event.parse(sent);
      if (event.device !== device) throw new Error('An event of another device.');
      if (refuses(event)) reply.refused.push({ id: event.id, reason: 'The test does not like it.' });
      else if (rows.has(event.id)) reply.known.push(event.id);
      else reply.accepted.push(event.id);
      if (!refuses(event)) rows.set(event.id, event);
    }
    return Response.json(reply);
  };

  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests += 1;
    if (typeof input !== 'string') throw new Error('Not an address.');
    const path = new URL(input).pathname;
    const headers = new Headers(init?.headers);
    const body = await new Response(init?.body).arrayBuffer();
    const honest = (): Promise<Response> => answer(path, body, headers);
    const fault = faults.shift();
    if (init?.redirect !== 'error' || init.credentials !== 'omit' || init.cache !== 'no-store') throw new Error('A careless request.');
    if (fault === undefined) return honest();
    if (typeof fault === 'object') {
      return new Response('{}', {
        status: fault.status,
        headers: fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter },
      });
    }
    if (fault === 'reset') throw new TypeError('fetch failed');
    if (fault === 'never-answers') return silence(init.signal);
    if (fault === 'portal') return new Response('<html>Sign in to the Wi-Fi</html>', { headers: { 'content-type': 'text/html' } });
    if (fault === 'echo') return Response.json({ ok: true });
    if (fault === 'forgotten') devices.clear();
    const response = await honest();
    if (fault === 'lost-reply') throw new TypeError('fetch failed');
    if (fault === 'lost-never-answers') return silence(init.signal);
    if (fault === 'twice') return honest();
    if (fault === 'half' && path === '/v1/events') return halfOf(response);
    return response;
  };

  return {
    fetch,
    faults,
    rows,
    devices,
    batches,
    requests: () => requests,
    enrolments: () => enrolments,
    refuse: (which: (event: Event) => boolean) => {
      refuses = which;
    },
  };
}

/** Returns the words of the first break in any chain among these events, or `whole`. Lines put aside may be passed as `elsewhere`. */
export async function chainOf(events: Iterable<Event>, elsewhere: Event[] = []): Promise<string> {
  const epochs = Map.groupBy([...events, ...elsewhere], (event) => `${event.device} ${event.epoch}`);
  for (const lines of epochs.values()) {
    let [previous, lastId] = [NO_HASH, ''];
    for (const [at, line] of lines.toSorted((a, b) => a.seq - b.seq).entries()) {
      if (line.seq !== at + 1) return `line ${at + 1} is ${line.seq}`;
      if (line.previous !== previous) return `line ${line.seq} does not follow`;
      if (line.id <= lastId) return `the id of line ${line.seq} sorts before its forerunner`;
      [previous, lastId] = [await hashOf(line), line.id];
    }
  }
  return 'whole';
}

function refusal(status: number): Response {
  return Response.json({ error: 'refused', message: 'No.', id: 'test' }, { status });
}

async function isSigned(key: PublicKey, body: ArrayBuffer, headers: Headers): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('jwk', key, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, imported, Buffer.from(headers.get(SIGNATURE_HEADER) ?? '', 'base64url'), body);
}

function silence(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(new DOMException('timed out', 'TimeoutError'));
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop);
  });
}

async function halfOf(response: Response): Promise<Response> {
  const reply = (await response.json()) as { accepted: string[]; known: string[] };
  return Response.json({ ...reply, accepted: half(reply.accepted), known: half(reply.known) });
}

function half(list: string[]): string[] {
  return list.slice(0, Math.ceil(list.length / 2));
}
