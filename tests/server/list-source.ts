import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of lists on loopback. `answer` is what stands there now; `asked` are the requests that came. */
export type ListSource = { address: string; answer: RequestListener; asked: IncomingMessage[]; close(): Promise<void> };

/** Opens one that has nothing yet. */
export async function openListSource(): Promise<ListSource> {
  const source: ListSource = {
    address: '',
    answer: (_request, response) => void response.writeHead(404).end(),
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const server = createServer((request, response) => {
    source.asked.push(request);
    source.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  source.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list`;
  return source;
}

/** Answers with a body, and with an ETag that fits it; 304 to whoever has it. */
export function giving(body: string | Buffer, headers: Record<string, string> = {}): RequestListener {
  const etag = `"${Buffer.byteLength(body)}-${Buffer.from(body).subarray(0, 12).toString('hex')}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, 'content-type': 'text/plain', ...headers }).end(body);
  };
}

/** So many hosts that nobody has. */
export function hostsUpTo(count: number, word = 'listed'): string[] {
  return Array.from({ length: count }, (_, index) => `${word}-${index}.test`);
}
