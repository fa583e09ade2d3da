import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer as createPlainServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** One request that reached a server: the oracle of every test of blocking. */
export type Hit = { host: string; path: string; method: string; headers: IncomingMessage['headers'] };

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** Every site of the test world: one plain and one TLS server on loopback that answer for any host. */
export type Sites = {
  hits: Hit[];
  hitsOf(host: string): Hit[];
  /** Answers `host/path` in a way of its own. */
  serve(site: string, page: Page): void;
  /** The ports that datagrams came from since it was called, of which nobody answers any: one for each connection that speaks QUIC to any host. */
  hearDatagrams(): Promise<ReadonlySet<number>>;
  /** Chromium switches that lead every host here. */
  switches: string[];
  close(): Promise<void>;
};

/** Opens the test world. The certificate is made now and trusted by nobody else. */
export async function openSites(): Promise<Sites> {
  const hits: Hit[] = [];
  const pages = new Map<string, Page>();
  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    hits.push({ host, path: request.url ?? '/', method: request.method ?? '', headers: request.headers });
    const page = pages.get(host + path);
    if (page) page(request, response);
    else html(response, `<h1 id="site">${host}</h1>`);
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'stairgate.test' }], { keySize: 2048 });
  const [plain, secure] = [createPlainServer(answer), createSecureServer({ key, cert }, answer)];
  const [plainPort, securePort] = [await listen(plain), await listen(secure)];
  const datagrams = createSocket('udp4');
  return {
    hits,
    async hearDatagrams() {
      const from = new Set<number>();
      datagrams.on('message', (_message, sender) => from.add(sender.port)).bind(securePort, '127.0.0.1');
      await once(datagrams, 'listening');
      return from;
    },
    hitsOf: (host) => hits.filter((hit) => hit.host === host),
    serve: (site, page) => void pages.set(site, page),
    switches: [
      `--host-resolver-rules=MAP *:80 127.0.0.1:${plainPort}, MAP *:443 127.0.0.1:${securePort}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    async close() {
      datagrams.close();
      await Promise.all([close(plain), close(secure)]);
    },
  };
}

/** Answers with a small page. */
export function html(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><meta charset="utf-8"><title>A page</title>${body}`);
}

/** Opens a server on a free loopback port, and returns the port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Closes a server and every connection to it. */
export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
