import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import type { Schema } from '@/platform/record/schema.ts';
import { createDevice, databases, visit, type Device } from './device.ts';
import { chainOf, createEndpoint } from './endpoint.ts';

let endpoint: ReturnType<typeof createEndpoint>;
let device: Device;
beforeEach(() => {
  endpoint = createEndpoint();
  device = createDevice(endpoint.fetch);
});

const problems = () => [...endpoint.rows.values()].filter((event) => event.problem === 'record-reset');
const hosts = () => [...endpoint.rows.values()].flatMap((event) => event.host ?? []);

it('begins a new epoch as a new device when the database is gone, and tells where the last one ended', async () => {
  const first = device.start();
  const event = await first.write(visit('before.test'), 'before');
  await first.nudge();
  await first.close();
  await deleteDB('stairgate-record');
  const second = device.start();
  await second.resume();
  expect(problems()).toHaveLength(1);
  expect(problems()[0]).toMatchObject({
    seq: 2,
    detail: `The record was lost and began anew. The last known line was 2 of epoch ${event?.epoch}.`,
  });
  expect(problems()[0]?.device).not.toBe(event?.device);
  expect(await chainOf(endpoint.rows.values())).toBe('whole');
});

it('begins a new epoch as the same device when the database has gone back to an earlier state, so that no place in the chain is given twice', async () => {
  const first = device.start();
  const early = await first.write(visit('early.test'), 'early');
  const db = await openDB<Schema>('stairgate-record', 1);
  const head = await db.get('head', 'chain');
  await first.write(visit('late.test'), 'late');
  await first.nudge();
  await first.close();
  await db.put('head', head, 'chain');
  db.close();
  const second = device.start();
  await second.write(visit('after.test'), 'after');
  await second.write(visit('later.test'), 'later');
  await second.nudge();
  expect(problems()).toHaveLength(1);
  expect(problems()[0]).toMatchObject({
    seq: 2,
    device: early?.device,
    detail: `The record went back to line 2 of epoch ${early?.epoch} and began anew. The last known line was 3 of epoch ${early?.epoch}.`,
  });
  expect(hosts()).toEqual(['early.test', 'late.test', 'after.test', 'later.test']);
  expect(await chainOf(endpoint.rows.values())).toBe('whole');
});

it('goes on with the same chain when its last place was noted outside it too late', async () => {
  const first = device.start();
  await first.write(visit('a.test'), 'a');
  const place = device.place;
  await first.write(visit('b.test'), 'b');
  await first.close();
  device.place = place;
  const second = device.start();
  await second.write(visit('c.test'), 'c');
  await second.nudge();
  expect(problems()).toEqual([]);
  expect(new Set([...endpoint.rows.values()].map((event) => event.epoch)).size).toBe(1);
});

it('tells of no loss on a first start', async () => {
  await device.start().resume();
  expect([...endpoint.rows.values()].map((event) => event.kind)).toEqual(['epoch']);
});

it('goes on when the database is deleted under its feet', async () => {
  const record = device.start();
  await record.write(visit('before.test'), 'before');
  await record.nudge();
  await deleteDB('stairgate-record');
  await record.write(visit('after.test'), 'after');
  await record.nudge();
  expect(hosts()).toEqual(['before.test', 'after.test']);
  expect(problems()).toHaveLength(1);
  expect(await chainOf(endpoint.rows.values())).toBe('whole');
});

it('rebuilds what a newer version has left behind', async () => {
  (await openDB('stairgate-record', 9)).close();
  const record = device.start();
  await record.write(visit('a.test'), 'a');
  await record.nudge();
  expect(hosts()).toEqual(['a.test']);
});

it('rebuilds a database whose stores are missing', async () => {
  (await openDB('stairgate-record', 1)).close();
  const record = device.start();
  await record.write(visit('a.test'), 'a');
  await record.nudge();
  expect(hosts()).toEqual(['a.test']);
});

it('keeps what waits when opening fails once, and rebuilds when it fails twice', async () => {
  const first = device.start({ endpoint: () => undefined });
  await first.write(visit('kept.test'), 'kept');
  await first.write(visit('too.test'), 'too');
  await first.close();
  const failing = (times: number) => {
    const real = databases();
    let left = times;
    const open: typeof real.open = async (...args) => {
      left -= 1;
      if (left >= 0) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return real.open(...args);
    };
    return { ...real, open };
  };
  const second = device.start({ databases: failing(1), endpoint: () => undefined });
  expect(await second.resume()).toBe(3);
  await second.close();
  const third = device.start({ databases: failing(2), endpoint: () => undefined });
  expect(await third.resume()).toBe(2);
  device.now += 3_600_000;
  await third.close();
  endpoint.faults.length = 0;
  await device.start().resume();
  expect(problems()).toHaveLength(1);
});

it('begins a new epoch over a spoilt head, and still sends what waits', async () => {
  endpoint.faults.push('reset');
  const first = device.start();
  await first.write(visit('kept.test'), 'kept');
  await first.nudge();
  await first.close();
  const db = await openDB<Schema>('stairgate-record', 1);
  await db.put('head', { epoch: 'nonsense' }, 'chain');
  db.close();
  endpoint.faults.length = 0;
  device.now += 3_600_000;
  await device.start().resume();
  expect(hosts()).toEqual(['kept.test']);
  expect(problems()).toHaveLength(1);
  expect(await chainOf(endpoint.rows.values())).toBe('whole');
});

it('keeps one chain when two windows write at once, even where their locks do not see each other', async () => {
  const alone = () => ({ locks: <T>(_: string, work: () => Promise<T>) => work() });
  const windows = [device.start(alone()), device.start(alone()), device.start()];
  await Promise.all(windows.map((window) => window.waiting()));
  const each = Array.from({ length: 20 }, (_, at) => at);
  await Promise.all(windows.map((window, at) => window.write(visit(`own-${at}.test`), `own ${at}`)));
  await Promise.all(windows.flatMap((window) => each.map((at) => window.write(visit(`h${at}.test`), `o${at}`))));
  await Promise.all(windows.map((window) => window.nudge()));
  expect(hosts()).toHaveLength(23);
  expect(new Set(hosts()).size).toBe(23);
  expect(endpoint.devices.size).toBe(1);
  expect([...endpoint.rows.values()].filter(({ kind }) => kind === 'epoch')).toHaveLength(1);
  expect(await chainOf(endpoint.rows.values())).toBe('whole');
});

it('tells once that the last place cannot be noted outside the database', async () => {
  const mirror = { recall: async () => undefined, remember: () => Promise.reject(new Error('storage is broken')) };
  const record = device.start({ mirror });
  for (const host of ['a.test', 'b.test', 'c.test']) await record.write(visit(host), host);
  await record.nudge();
  expect([...endpoint.rows.values()].filter((event) => event.problem === 'bug')).toHaveLength(1);
});
