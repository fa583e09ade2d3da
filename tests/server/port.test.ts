import { once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { openPort } from '@/server/port.ts';

test('a page that asks on a connection it has while the endpoint closes is sent away, and nothing that is closed is asked', async () => {
  const asked: string[] = [];
  const app = new Hono().get('*', (context) => {
    asked.push(context.req.path);
    return context.text('here');
  });
  const livePagesEnded = Promise.withResolvers<void>();
  const { address, close } = await openPort(app, { port: 0, host: '127.0.0.1', beforeClose: () => livePagesEnded.promise });
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  let heard = '';
  socket.on('data', (part) => (heard += part.toString()));
  // Connections are taken in their order: with this answer the one before is there too.
  await (await fetch(`${address}/first`)).text();
  const closed = close();
  socket.write('GET /again HTTP/1.1\r\nHost: endpoint.test\r\n\r\n');
  await once(socket, 'end');
  livePagesEnded.resolve();
  await closed;
  expect(heard).toMatch(/^HTTP\/1\.1 503 [^]*connection: close/i);
  expect(asked).toEqual(['/first']);
});
