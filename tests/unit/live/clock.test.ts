import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, unknown>();
const local = {
  get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: async (change: object) => Object.entries(change).forEach(([key, value]) => kept.set(key, value)),
};
vi.mock('@wxt-dev/browser', () => ({ browser: { storage: { local } } }));
const { openClock } = await import('@/platform/clock.ts');

const TEN = Date.parse('2026-11-24T10:00:00Z');
const HOUR_MS = 3_600_000;
let wall = TEN;
let worked = 0;
const pass = (ms: number) => {
  wall += ms;
  worked += ms;
};

beforeEach(() => {
  kept.clear();
  wall = TEN;
  worked = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => wall);
  vi.spyOn(performance, 'now').mockImplementation(() => worked);
});

test('a clock that is set back wins no time, also not over a restart', async () => {
  const clock = openClock();
  await clock.restore();
  pass(HOUR_MS);
  expect(clock.now().getTime()).toBe(TEN + HOUR_MS);
  wall = TEN - 24 * HOUR_MS;
  expect(clock.now().getTime()).toBe(TEN + HOUR_MS);
  pass(60_000);
  expect(clock.now().getTime()).toBe(TEN + HOUR_MS + 60_000);
  await clock.keep();
  const restarted = openClock();
  expect(await restarted.restore()).toBe(true);
  expect(restarted.now().getTime()).toBe(TEN + HOUR_MS + 60_000);
});

test('the endpoint’s time counts before the device’s own, in both directions', () => {
  const clock = openClock();
  clock.heard(new Date(TEN + 2 * HOUR_MS));
  expect(clock.now().getTime()).toBe(TEN + 2 * HOUR_MS);
  clock.heard(new Date(TEN - 2 * HOUR_MS));
  pass(1_000);
  expect(clock.now().getTime()).toBe(TEN - 2 * HOUR_MS + 1_000);
});

test('nobody turns the clock back behind what a signed bundle proves to have passed', () => {
  const clock = openClock();
  clock.passed(new Date(TEN + HOUR_MS));
  expect(clock.now().getTime()).toBe(TEN + HOUR_MS);
  clock.heard(new Date(TEN));
  expect(clock.now().getTime()).toBe(TEN + HOUR_MS);
});

test('an old bundle does not turn the clock back', () => {
  const clock = openClock();
  clock.passed(new Date(TEN - HOUR_MS));
  expect(clock.now().getTime()).toBe(TEN);
});

test('what was kept and damaged is said to be, and the device’s own clock counts', async () => {
  kept.set('passedTime', { passedMs: 'yesterday' });
  const clock = openClock();
  expect(await clock.restore()).toBe(false);
  expect(clock.now().getTime()).toBe(TEN);
});

test('what the endpoint said since the start is not lost when the kept time arrives after it', async () => {
  kept.set('passedTime', { passedMs: TEN + 5 * HOUR_MS });
  const clock = openClock();
  clock.heard(new Date(TEN));
  await clock.restore();
  expect(clock.now().getTime()).toBe(TEN);
});
