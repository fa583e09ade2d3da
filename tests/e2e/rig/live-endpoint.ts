import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { AskRequest, type Agreement, type LiveBundle } from '@/policy/live-bundle.ts';
import { DEVICE_HEADER, EnrolRequest, NONCE_HEADER, SIGNATURE_HEADER, signedText, type PublicKey } from '@/policy/wire.ts';
import { newSigner, type Signer } from '@/tests/unit/live/signer.ts';
import { close, listen } from './sites.ts';
import type { World } from './world.ts';

/** Stands before the real endpoint and gives devices the live part: bundles signed with a key made now, announcements, and room for requests. */
export type LiveEndpoint = {
  address: string;
  enrolmentKey: string;
  publicKey: string;
  signer: Signer;
  /** Signs and announces a bundle that follows the last one; returns its signed text. */
  publish(change?: Partial<LiveBundle>): Promise<string>;
  /** Gives and announces a text that this endpoint would never sign so. */
  forge(text: string): void;
  /** Requests for agreements as they came. */
  asks: AskRequest[];
  /** How many live lines are open, and how many bundles have been given since the last publication. */
  lines(): number;
  given(): number;
  /** While it is away nobody gets an answer, live lines included. */
  away(isAway: boolean): void;
  /** While it is mute it has no live line for anybody, as behind a proxy that lets none stand; it answers what it is asked. */
  mute(isMute: boolean): void;
  close(): Promise<void>;
};

/** Opens it for a world. A request whose signature does not fit the device's key is refused, as the contract says. */
export async function openLiveEndpoint(world: World): Promise<LiveEndpoint> {
  const signer = await newSigner();
  const keys = new Map<string, PublicKey>();
  const lines = new Set<ServerResponse>();
  const asks: AskRequest[] = [];
  const state = { sequence: 0, text: '', tag: '"0"', given: 0, isAway: false, isMute: false };
  const announce = () => lines.forEach((line) => line.write(`event: bundle\ndata: {"sequence":${state.sequence}}\n\n`));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await request.toArray());
    const { pathname } = new URL(request.url ?? '/', 'http://endpoint');
    if (state.isAway) return void request.socket.destroy();
    if (pathname === '/v1/enrol') {
      const { publicKey } = EnrolRequest.parse(JSON.parse(body.toString()));
      keys.set(String(request.headers[DEVICE_HEADER]), publicKey);
    }
    if (!/^\/v1\/(?:bundle|live|asks)$/.test(pathname)) return pass(request, response, body, world.endpoint.address);
    const signed = request.method === 'GET' ? signedText(pathname, String(request.headers[NONCE_HEADER])) : body;
    if (!(await isSigned(request, keys, signed))) return void response.writeHead(401).end('{}');
    if (pathname === '/v1/bundle') {
      if (state.text === '' || request.headers['if-none-match'] === state.tag) return void response.writeHead(304).end();
      state.given += 1;
      return void response.writeHead(200, { 'content-type': 'application/jose', etag: state.tag }).end(state.text);
    }
    if (pathname === '/v1/asks') {
      const ask = AskRequest.parse(JSON.parse(body.toString()));
      if (!asks.some((one) => one.id === ask.id)) asks.push(ask);
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ask: ask.id, state: 'waiting', words: '' }));
    }
    if (state.isMute) return void response.writeHead(503).end();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': here\n\n');
    lines.add(response);
    response.on('close', () => lines.delete(response));
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}`,
    enrolmentKey: world.endpoint.enrolmentKey,
    publicKey: signer.publicKey,
    signer,
    async publish(change = {}) {
      state.sequence = change.sequence ?? state.sequence + 1;
      const bundle = { ...emptyBundle(world.policy.setting.id), sequence: state.sequence, ...change };
      Object.assign(state, { text: await signer.sign(bundle), tag: `"${state.sequence}"`, given: 0 });
      announce();
      return state.text;
    },
    forge(text) {
      Object.assign(state, { text, tag: '"forged"', given: 0 });
      announce();
    },
    asks,
    lines: () => lines.size,
    given: () => state.given,
    away(isAway) {
      state.isAway = isAway;
      if (isAway) lines.forEach((line) => line.destroy());
    },
    mute(isMute) {
      state.isMute = isMute;
      if (isMute) lines.forEach((line) => line.end());
    },
    close: () => close(server),
  };
}

/** Returns a bundle with nothing in it. */
export function emptyBundle(setting: string): LiveBundle {
  return { format: 1, setting, sequence: 1, issuedAt: new Date().toISOString(), agreements: [], prepared: [], answers: [], signed: [] };
}

/** Returns an agreement for everybody that runs from now for so many seconds. */
export function agreementFor(seconds: number, what: Partial<Agreement>): Agreement {
  const now = Date.now();
  const span = { from: new Date(now - 1_000).toISOString(), to: new Date(now + seconds * 1_000).toISOString() };
  return { id: crypto.randomUUID(), sites: [], categories: [], levels: [], people: [], devices: [], ...span, ...what };
}

async function isSigned(request: IncomingMessage, keys: ReadonlyMap<string, PublicKey>, signed: string | Buffer): Promise<boolean> {
  const key = keys.get(String(request.headers[DEVICE_HEADER]));
  if (!key) return false;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const imported = await crypto.subtle.importKey('jwk', key, algorithm, false, ['verify']);
  const signature = Buffer.from(String(request.headers[SIGNATURE_HEADER]), 'base64url');
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, signature, Buffer.from(signed));
}

function pass(request: IncomingMessage, response: ServerResponse, body: Buffer, to: string): void {
  const onward = httpRequest(
    new URL(request.url ?? '/', to),
    { method: request.method ?? 'GET', headers: request.headers },
    (passed) => void passed.pipe(response.writeHead(passed.statusCode ?? 502, passed.headers)),
  );
  onward.on('error', () => response.destroy());
  onward.end(body);
}
