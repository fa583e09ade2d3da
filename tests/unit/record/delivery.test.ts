import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OpenRecord } from '@/platform/record/index.ts';
import type { Event, Happening } from '@/policy/event.ts';
import { createDevice, Death, visit, type Device } from './device.ts';
import { chainOf, createEndpoint, type Fault } from './endpoint.ts';

const YEAR_MS = 365 * 24 * 3_600_000;

/** One thing that happens in the life of a device. */
type Turn = { asks: number[]; dies: number | undefined; faults: Fault[]; clock: number };

const words: Fault[] = ['reset', 'lost-reply', 'never-answers', 'lost-never-answers', 'portal', 'echo', 'half', 'twice', 'forgotten'];
const retryAfter = fc.constantFrom(
  '0',
  '7',
  '-5',
  '99999999',
  'soon',
  '',
  'Mon, 02 Mar 2026 09:05:00 GMT',
  'Mon, 02 Mar 1999 09:05:00 GMT',
);
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom(...words),
  fc.record({ status: fc.constantFrom(401, 403, 404, 408, 425, 429, 500, 502, 503) }),
  fc.record({ status: fc.constantFrom(429, 503), retryAfter }),
);
const turn: fc.Arbitrary<Turn> = fc.record({
  // Numbers come back, so that the same occasion is asked for again, in the same worker and in later ones.
  asks: fc.array(fc.nat(30), { maxLength: 6 }),
  dies: fc.option(fc.nat(25), { nil: undefined }),
  faults: fc.array(fault, { maxLength: 4 }),
  clock: fc.oneof(fc.constant(0), fc.integer({ min: -10 * YEAR_MS, max: 10 * YEAR_MS }), fc.integer({ min: 0, max: 60_000 })),
});

/** Nothing that a page saw acknowledged may be lost, and what was not acknowledged is asked for again. */
async function live(device: Device, turns: Turn[], endpoint: ReturnType<typeof createEndpoint>, limit: number): Promise<Set<number>> {
  const wanted = new Set<number>();
  const acknowledged = new Set<number>();
  for (const { asks, dies, faults, clock } of turns) {
    device.now += clock;
    endpoint.faults.push(...faults);
    const worker = device.start({ limit }, dies ?? Infinity);
    for (const ask of asks) wanted.add(ask);
    const asked = [...asks, ...wanted].filter((ask) => !acknowledged.has(ask) || asks.includes(ask));
    await surviving(worker.resume());
    const outcomes = await Promise.allSettled(asked.map((ask) => worker.write(happeningOf(ask), `occasion ${ask}`)));
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.status === 'fulfilled') acknowledged.add(asked[at] ?? -1);
      else if (!(outcome.reason instanceof Death)) throw outcome.reason;
    }
    await surviving(worker.nudge());
    await worker.close();
  }
  return wanted;
}

/** The weather clears: no more faults, and the alarm rings as often as it was set. */
async function clearUp(
  device: Device,
  endpoint: ReturnType<typeof createEndpoint>,
  wanted: Set<number>,
  limit: number,
): Promise<OpenRecord> {
  endpoint.faults.length = 0;
  const worker = device.start({ limit });
  await Promise.all([...wanted].map((ask) => worker.write(happeningOf(ask), `occasion ${ask}`)));
  for (let rings = 0; rings < 100 && (await worker.resume()) > 0; rings += 1) device.now += device.scheduled.at(-1) ?? 0;
  expect(await worker.waiting()).toBe(0);
  return worker;
}

async function surviving(step: Promise<unknown>): Promise<void> {
  const [outcome] = await Promise.allSettled([step]);
  if (outcome.status === 'rejected' && !(outcome.reason instanceof Death)) throw outcome.reason;
}

function happeningOf(ask: number): Happening {
  return visit(`host-${ask}.test`, { kind: ask % 3 === 0 ? 'embed' : 'visit' });
}

function isOwn(event: Event): boolean {
  return event.kind === 'epoch' || event.kind === 'problem';
}

it('delivers each written happening exactly once, in a whole chain, whatever dies, answers or jumps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 8 }), async (turns) => {
      const endpoint = createEndpoint();
      const device = createDevice(endpoint.fetch);
      const wanted = await live(device, turns, endpoint, 20_000);
      await clearUp(device, endpoint, wanted, 20_000);
      const events = [...endpoint.rows.values()];
      const told = events.filter((event) => !isOwn(event)).map((event) => event.host);
      expect(told).toHaveLength(wanted.size);
      expect(new Set(told)).toEqual(new Set([...wanted].map((ask) => `host-${ask}.test`)));
      expect(await chainOf(events)).toBe('whole');
      expect(events.filter((event) => event.kind === 'epoch')).toHaveLength(1);
      const numbers = endpoint.batches.map(({ batch }) => batch);
      expect(numbers).toEqual([...numbers].toSorted((a, b) => a - b));
      expect(device.bugs).toEqual([]);
    }),
    { numRuns: 80 },
  );
}, 60_000);
