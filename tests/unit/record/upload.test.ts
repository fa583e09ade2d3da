import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Schema } from '@/platform/record/schema.ts';
import { createDevice, status, visit, type Device } from './device.ts';
import { chainOf, createEndpoint, ENROLMENT_KEY } from './endpoint.ts';

let endpoint: ReturnType<typeof createEndpoint>;
let device: Device;
beforeEach(() => {
  endpoint = createEndpoint();
  device = createDevice(endpoint.fetch);
});
afterEach(() => expect(device.bugs).toEqual([]));

/** Half of each ceiling, so that a delay can be named. */
const evenly = { chance: () => 0.5 };

async function quarantined() {
  const db = await openDB<Schema>('stairgate-record', 1);
  const rows = await db.getAll('quarantine');
  db.close();
  return rows;
}

describe('while the endpoint fails', () => {
  it.each([
    ['a captive portal', 'portal' as const],
    ['a JSON 200 that names nothing', 'echo' as const],
    ['a silence', 'never-answers' as const],
    ['a 500', { status: 500 }],
    ['a 404', { status: 404 }],
  ])('keeps every event after %s', async (_, fault) => {
    const record = device.start();
    await record.resume();
    endpoint.faults.push(fault);
    await record.write(visit('kept.test'), 'kept');
    await record.nudge();
    expect(await record.waiting()).toBeGreaterThanOrEqual(1);
    endpoint.faults.length = 0;
    device.now += 3_600_000;
    await record.nudge();
    expect(await record.waiting()).toBe(0);
  });

  it('waits a random part of 5 s, 10 s, 20 s and so on, in this worker and in the next', async () => {
    endpoint.faults.push(...Array.from({ length: 20 }, () => ({ status: 503 })));
    const waits: (number | undefined)[] = [];
    for (let at = 0; at < 4; at += 1) {
      await device.start(evenly).resume();
      waits.push(device.scheduled.at(-1));
      device.now += device.scheduled.at(-1) ?? 0;
    }
    expect(waits).toEqual([2_500, 5_000, 10_000, 20_000]);
  });

  it.each([
    ['120', 120_000],
    ['99999999', 3_600_000],
    ['Mon, 02 Mar 2026 09:05:00 GMT', 300_000],
    ['-5', 2_500],
  ])('waits as Retry-After: %s says, %i ms, and lets no new event in before', async (retryAfter, wait) => {
    endpoint.faults.push({ status: 429, retryAfter });
    const record = device.start(evenly);
    await record.resume();
    expect(device.scheduled.at(-1)).toBe(wait);
    device.now += wait - 1;
    await record.nudge();
    expect(endpoint.requests()).toBe(1);
    device.now += 1;
    await record.nudge();
    expect(await record.waiting()).toBe(0);
  });

  it('lets a new event try at once in its own back-off, at most every 5 s, and keeps the schedule', async () => {
    endpoint.faults.push(...Array.from({ length: 9 }, () => 'reset' as const));
    const record = device.start(evenly);
    for (let at = 0; at < 5; at += 1) {
      await record.resume();
      device.now += device.scheduled.at(-1) ?? 0;
    }
    await record.resume();
    expect([endpoint.requests(), device.scheduled.at(-1)]).toEqual([6, 80_000]);
    device.now += 4_000;
    await record.nudge();
    expect([endpoint.requests(), device.scheduled.at(-1)]).toEqual([6, 1_000]);
    device.now += 1_000;
    await record.nudge();
    expect([endpoint.requests(), device.scheduled.at(-1)]).toEqual([7, 75_000]);
  });

  it('does not send again and again to an endpoint that names none of the events', async () => {
    let requests = 0;
    const forgetful: typeof fetch = async (input, init) => {
      requests += 1;
      const response = await endpoint.fetch(input, init);
      const nothing = { accepted: [], known: [], refused: [], now: new Date(device.now).toISOString() };
      return requests > 1 && requests < 9 ? Response.json(nothing) : response;
    };
    await device.start({ fetch: forgetful }).resume();
    expect(requests).toBe(2);
  });

  it('is not stuck when the clock is set back ten years', async () => {
    endpoint.faults.push({ status: 503, retryAfter: '3600' });
    const record = device.start();
    await record.resume();
    device.now -= 10 * 365 * 24 * 3_600_000;
    await record.nudge();
    expect(await record.waiting()).toBe(0);
  });
});

describe('when the endpoint refuses', () => {
  it('enrols once more after it was forgotten, and goes on', async () => {
    const record = device.start();
    await record.resume();
    endpoint.devices.clear();
    await record.write(visit('a.test'), 'a');
    await record.nudge();
    expect(endpoint.enrolments()).toBe(2);
    expect(await record.waiting()).toBe(0);
  });

  it('keeps everything, slows down, and tells once a day when its enrolment key is wrong', async () => {
    const bad = { endpoint: () => ({ address: 'https://endpoint.test', enrolmentKey: 'a key that is not known' }) };
    const record = device.start({ ...bad, ...evenly });
    for (let at = 0; at < 5; at += 1) {
      await record.nudge();
      device.now += 3_600_000;
    }
    expect(device.scheduled.at(-1)).toBe(450_000);
    await record.close();
    await device.start().resume();
    expect([...endpoint.rows.values()].map((event) => event.problem)).toEqual([undefined, 'endpoint-refused']);
  });

  it('puts refused events aside, tells once, and sends the others', async () => {
    endpoint.refuse((event) => event.host === 'bad.test' || event.problem === 'event-refused');
    const record = device.start();
    await record.resume();
    await Promise.all(['a.test', 'bad.test', 'c.test'].map((host) => record.write(visit(host), host)));
    await record.nudge();
    expect(await record.waiting()).toBe(0);
    expect((await quarantined()).map(({ reason }) => reason)).toEqual(['The test does not like it.', 'The test does not like it.']);
    expect([...endpoint.rows.values()].flatMap((event) => event.host ?? [])).toEqual(['a.test', 'c.test']);
  });

  it('halves a batch that is too large, and puts aside the one event that is too large alone', async () => {
    const size = 3;
    const narrow: typeof fetch = async (input, init) => {
      const body = JSON.parse(await new Response(init?.body).text()) as { events?: { host?: string }[] };
      const isTooLarge = (body.events?.length ?? 0) > size || body.events?.some(({ host }) => host === 'huge.test');
      return isTooLarge ? new Response('', { status: 413 }) : endpoint.fetch(input, init);
    };
    endpoint.faults.push('reset');
    const record = device.start({ fetch: narrow });
    await record.resume();
    await Promise.all(['a', 'b', 'huge', 'd', 'e', 'f', 'g'].map((name) => record.write(visit(`${name}.test`), name)));
    device.now += 3_600_000;
    await record.nudge();
    expect(await record.waiting()).toBe(0);
    const hosts = [...endpoint.rows.values()].flatMap((event) => event.host ?? []);
    expect(hosts).toEqual(['a', 'b', 'd', 'e', 'f', 'g'].map((name) => `${name}.test`));
    expect(await quarantined()).toMatchObject([{ line: { event: { host: 'huge.test' } } }]);
    const told = [...endpoint.rows.values()].filter((event) => event.problem === 'event-refused');
    expect(told).toHaveLength(1);
  });
});

it('sends at most 50 events and about 200 kB at once, oldest first, and counts what waits', async () => {
  endpoint.faults.push(...Array.from({ length: 999 }, () => 'reset' as const));
  const record = device.start();
  const path = `/${'x'.repeat(500)}`;
  await Promise.all(
    Array.from({ length: 300 }, (_, at) => record.write(visit(`${'y'.repeat(200)}${at}.test`, { path, detail: path.slice(1) }), `${at}`)),
  );
  await record.nudge();
  endpoint.faults.length = 0;
  device.now += 3_600_000;
  await record.nudge();
  expect(await record.waiting()).toBe(0);
  expect(Math.max(...endpoint.batches.map(({ events }) => events))).toBe(50);
  expect(Math.max(...endpoint.batches.map(({ bytes }) => bytes))).toBeLessThan(205_000);
  expect(endpoint.batches.map(({ waiting }) => waiting)).toEqual([301, 251, 201, 151, 101, 51, 1]);
  expect([...endpoint.rows.values()].map(({ seq }) => seq)).toEqual(Array.from({ length: 301 }, (_, at) => at + 1));
  expect(await chainOf(endpoint.rows.values())).toBe('whole');
});

it('sends an empty batch with its status as a heartbeat, and nothing at all without an endpoint', async () => {
  const silent = device.start({ endpoint: () => undefined });
  await silent.heartbeat();
  expect(endpoint.requests()).toBe(0);
  await silent.close();
  const record = device.start();
  await record.resume();
  await record.heartbeat();
  expect(endpoint.batches.at(-1)).toMatchObject({ events: 0, waiting: 0, batch: 2 });
});

it('enrols again at another address and under another enrolment key, and not otherwise', async () => {
  const at = (address: string) => ({ endpoint: () => ({ address, enrolmentKey: ENROLMENT_KEY }) });
  for (const address of ['https://one.test', 'https://one.test', 'https://two.test']) {
    const record = device.start(at(address));
    await record.heartbeat();
    await record.close();
  }
  expect(endpoint.enrolments()).toBe(2);
  expect(endpoint.devices.size).toBe(1);
});

it('signs with a key that cannot be taken out of the browser', async () => {
  const record = device.start();
  await record.write(visit('a.test', { revision: status.revision }), 'a');
  const db = await openDB<Schema>('stairgate-record', 1);
  const pair = (await db.get('key', 'device')) as CryptoKeyPair;
  db.close();
  expect(pair.privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow();
  await record.nudge();
});
