import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '@/server/database/store.ts';
import { type Live, type News, openLive } from '@/server/live.ts';
import { databases } from './databases.ts';

describe.each(databases)('the listening connection to $name', ({ open }) => {
  let way: Way;
  let store: Store;
  let live: Live;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    way = await openWay(Number(new URL(database.url).port));
    store = await openStore(database.url, 2);
    const address = new URL(database.url);
    address.port = String(way.port);
    live = await openLive({ ...store, url: address.href }, pino({ level: 'silent' }));
    stop = async () => {
      await live.close();
      await store.close();
      await way.close();
      await database.stop();
    };
  });
  afterAll(() => stop());

  it('comes back once, however often the database refuses it on the way', async () => {
    const heard: News[] = [];
    live.subscribe(
      (news) => heard.push(news),
      () => undefined,
    );
    const before = way.letThrough();
    way.lose(3);
    await vi.waitFor(
      () => {
        live.announce({ log: 'a setting' });
        expect(heard).not.toEqual([]);
      },
      { timeout: 30_000, interval: 100 },
    );
    expect(way.letThrough() - before).toBe(1);
  });
});

/** A way to a database that can be lost, and that then refuses as many tries as it is told. */
type Way = { port: number; letThrough(): number; lose(refusals: number): void; close(): Promise<void> };

async function openWay(port: number): Promise<Way> {
  const open = new Set<Socket>();
  let [through, refusals] = [0, 0];
  const server: Server = createServer((near) => {
    near.on('error', () => near.destroy());
    if (refusals > 0) {
      refusals -= 1;
      near.destroy();
      return;
    }
    through += 1;
    const far = connect(port, '127.0.0.1').on('error', () => near.destroy());
    for (const socket of [near, far]) open.add(socket);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    letThrough: () => through,
    lose(next) {
      refusals = next;
      for (const socket of open) socket.destroy();
      open.clear();
    },
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}
