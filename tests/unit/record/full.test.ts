import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Event } from '@/policy/event.ts';
import { createDevice, databases, Death, visit } from './device.ts';
import { chainOf, createEndpoint, type Fault } from './endpoint.ts';

const steps = fc.array(
  fc.record({
    asks: fc.array(fc.record({ host: fc.nat(6), occasion: fc.nat(40), embed: fc.boolean() }), { maxLength: 12 }),
    dies: fc.option(fc.nat(30), { nil: undefined }),
    isOffline: fc.boolean(),
    isDiskFull: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

const isAsked = (event: Event): boolean => event.kind === 'visit' || event.kind === 'embed';
const offline: Fault[] = Array.from({ length: 200 }, () => 'reset');

/** A disk that takes one new line in a transaction and then no more; counts are small enough for it. */
const fullDisk = databases(undefined, (tx) => {
  const open = tx.objectStore.bind(tx);
  let added = 0;
  tx.objectStore = (name) => {
    const store = open(name);
    if (name !== 'events') return store;
    const add = store.add.bind(store);
    store.add = (line) => ((added += 1) > 1 ? refuse() : add(line));
    return store;
  };
});

function refuse(): never {
  throw new DOMException('full', 'QuotaExceededError');
}

it('accounts for every happening when the record is full: the repeats delivered are the happenings written', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (life) => {
      const endpoint = createEndpoint();
      const device = createDevice(endpoint.fetch);
      await device.start().resume();
      const written = new Set<string>();
      for (const { asks, dies, isOffline, isDiskFull } of life) {
        endpoint.faults.length = 0;
        if (isOffline) endpoint.faults.push(...offline);
        device.now += 3_600_000;
        const full = isDiskFull ? { databases: fullDisk } : {};
        const worker = device.start({ limit: 5, ...full }, isDiskFull ? Infinity : (dies ?? Infinity));
        const outcomes = await Promise.allSettled(
          asks.map(({ host, occasion, embed }) => worker.write(visit(`h${host}.test`, embed ? { kind: 'embed' } : {}), `${occasion}`)),
        );
        for (const [at, outcome] of outcomes.entries()) {
          if (outcome.status === 'rejected' && !(outcome.reason instanceof Death)) throw outcome.reason;
          written.add(`${asks[at]?.occasion}`);
        }
        await Promise.allSettled([worker.nudge()]);
        await worker.close();
      }
      endpoint.faults.length = 0;
      const worker = device.start();
      // Whoever was not answered asks again, as a page does.
      await Promise.all([...written].map((occasion) => worker.write(visit('again.test'), occasion)));
      do device.now += 3_600_000;
      while ((await worker.resume()) > 0);
      const events = [...endpoint.rows.values()];
      expect(events.filter(isAsked).reduce((sum, event) => sum + event.repeats, 0)).toBe(written.size);
      expect(await chainOf(events)).toBe('whole');
      expect(device.bugs).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('says how many were counted together, before it tells what they were', async () => {
  const endpoint = createEndpoint();
  const device = createDevice(endpoint.fetch);
  endpoint.faults.push(...offline);
  const worker = device.start({ limit: 4 });
  const answers: (Event | undefined)[] = [];
  for (let at = 0; at < 10; at += 1) answers.push(await worker.write(visit('same.test', { path: `/${at}` }), `o${at}`));
  expect(answers.slice(3)).toEqual(Array.from({ length: 7 }, () => undefined));
  expect(await worker.waiting()).toBe(4);
  endpoint.faults.length = 0;
  device.now += 3_600_000;
  await worker.nudge();
  const [problem, counted] = [...endpoint.rows.values()].slice(-2);
  expect(problem).toMatchObject({
    problem: 'record-full',
    detail: expect.stringContaining('7 happenings were counted together in 1 lines'),
  });
  expect(counted).toMatchObject({ host: 'same.test', repeats: 7, detail: expect.stringContaining('Counted while the record was full') });
  expect(counted).not.toHaveProperty('path');
});

it('keeps room for visits when a page embeds without end', async () => {
  const endpoint = createEndpoint();
  const device = createDevice(endpoint.fetch);
  endpoint.faults.push(...offline);
  const worker = device.start({ limit: 20 });
  await Promise.all(Array.from({ length: 50 }, (_, at) => worker.write(visit(`e${at}.test`, { kind: 'embed' }), `e${at}`)));
  expect(await worker.write(visit('seen.test'), 'seen')).toMatchObject({ host: 'seen.test' });
});
