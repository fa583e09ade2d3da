import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDevice, visit, type Device } from './device.ts';
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
