import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** `beforeClose` ends what would stay open by itself, such as live pages. */
export type PortOptions = { port: number; host: string; beforeClose: () => Promise<void> };

/** A browser that is slow for longer than this is cut off: the largest body is 256 KiB. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
const FINISH_MS = 10_000;

/** Opens the port. Throws in words when it is taken or not allowed. */
export async function openPort(
  app: Hono,
  { port, host, beforeClose }: PortOptions,
): Promise<{ address: string; close: () => Promise<void> }> {
  const serverOptions = {
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16_384,
  };
  let isClosing = false;
  // A page that is open asks again on the connection it has; what it would need is being put away.
  const fetch: Hono['fetch'] = (request, ...rest) => (isClosing ? goneAway() : app.fetch(request, ...rest));
  const server = createAdaptorServer({ fetch, serverOptions }) as Server;
  server.listen(port, host);
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    throw new Error(inWords(cause, port, host), { cause });
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  const close = () => {
    isClosing = true;
    return closePort(server, beforeClose);
  };
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`, close };
}

function goneAway(): Response {
  return new Response(null, { status: 503, headers: { connection: 'close', 'retry-after': '10' } });
}

async function closePort(server: Server, beforeClose: () => Promise<void>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await beforeClose();
  // A browser keeps its connection after the answer it waited for; nothing more will come on it.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

function inWords(cause: NodeJS.ErrnoException, port: number, host: string): string {
  if (cause.code === 'EADDRINUSE') return `Port ${port} on ${host} is taken by another program. Choose another with --port.`;
  if (cause.code === 'EACCES') return `Port ${port} may not be opened by this account. Choose one above 1023 with --port.`;
  return `The port ${port} on ${host} cannot be opened: ${cause.message}`;
}
