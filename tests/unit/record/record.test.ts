import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDevice, databases, visit, type Device } from './device.ts';
import { chainOf, createEndpoint } from './endpoint.ts';

let endpoint: ReturnType<typeof createEndpoint>;
let device: Device;
beforeEach(() => {
  endpoint = createEndpoint();
  device = createDevice(endpoint.fetch);
});
afterEach(() => expect(device.bugs).toEqual([]));

it('writes a happening, enrols, sends it signed, and empties the outbox', async () => {
  const record = device.start();
  const event = await record.write(visit('example.test'), 'first');
  await record.nudge();
  expect(await record.waiting()).toBe(0);
  expect([...endpoint.rows.values()].map(({ kind, seq }) => [kind, seq])).toEqual([
    ['epoch', 1],
    ['visit', 2],
  ]);
  expect(endpoint.rows.get(event?.id ?? '')).toEqual(event);
  expect(await chainOf(endpoint.rows.values())).toBe('whole');
});

it('answers the same occasion with the first event, while it waits, after it is delivered, and in a later worker', async () => {
  const first = device.start();
  const [event, twin] = await Promise.all([first.write(visit('a.test'), 'load 1'), first.write(visit('other.test'), 'load 1')]);
  expect(twin).toEqual(event);
  await first.nudge();
  expect(await first.write(visit('a.test'), 'load 1')).toEqual(event);
  await first.close();
  expect(await device.start().write(visit('a.test'), 'load 1')).toEqual(event);
  expect([...endpoint.rows.values()].filter(({ kind }) => kind === 'visit')).toEqual([event]);
});

it('tells the honest time while ids keep the order of writing when the clock is set back', async () => {
  const record = device.start();
  const early = await record.write(visit('a.test'), 'a');
  device.now -= 10 * 365 * 24 * 3_600_000;
  const late = await record.write(visit('b.test'), 'b');
  expect([late?.at.slice(0, 4), late?.seq]).toEqual(['2016', 3]);
  expect((late?.id ?? '') > (early?.id ?? '')).toBe(true);
  await record.nudge();
});

it('answers only when a transaction of strict durability is complete', async () => {
  const begun: string[] = [];
  let isComplete = false;
  const watching = databases(undefined, (tx) => {
    if (tx.mode !== 'readwrite') return;
    begun.push(tx.durability);
    if (tx.objectStoreNames.contains('events')) tx.addEventListener('complete', () => (isComplete = true));
  });
  const record = device.start({ databases: watching, endpoint: () => undefined });
  await record.write(visit('a.test'), 'a');
  expect(isComplete).toBe(true);
  expect(new Set(begun)).toEqual(new Set(['strict']));
});

it('counts what waits at the start of a worker, and sends it', async () => {
  const first = device.start({ endpoint: () => undefined });
  await first.write(visit('a.test'), 'a');
  await first.close();
  const second = device.start();
  expect(await second.resume()).toBe(2);
  expect(await second.waiting()).toBe(0);
  expect(endpoint.rows.size).toBe(2);
});
