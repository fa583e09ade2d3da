import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faketimeLibrary } from '../faketime.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { chainFaults, placesOf } from './rig/chain.ts';
import { openMovableClock, type MovableClock } from './rig/clock.ts';
import { workerOf, type Device } from './rig/device.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

const library = faketimeLibrary();
const DAY_MS = 86_400_000;
/** Years of 365 days, as libfaketime counts them. */
const offsets: Record<string, number> = { '+1d': 1, '-1d': -1, '+10y': 3_650, '-10y': -3_650, '+3y': 1_095 };

const why = library === undefined ? ', which is skipped because libfaketime is not installed' : '';

let world: World;
let clock: MovableClock;
let device: Device;
let browser: Browser;
const painted: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  clock = await openMovableClock(library ?? '');
  device = await world.device('staff', undefined, { clock });
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  await world.endpoint.untilEvents(1, 'policy');
});
afterAll(async () => {
  await world?.close();
  await clock?.remove();
});

async function paint(place: string): Promise<void> {
  await openBlocked(browser, `https://${place}`);
  painted.push(place);
}

/** Moves the clock, and proves by the worker's own word that it has moved. */
async function jump(offset: string): Promise<void> {
  await clock.move(offset);
  const worker = await workerOf(browser, world.updates.id);
  const aheadMs = (await worker.evaluate(() => Date.now())) - Date.now();
  expect(Math.round(aheadMs / DAY_MS)).toBe(offsets[offset]);
}

describe.skipIf(library === undefined)(`a device whose clock jumps${why}`, () => {
  it.each(['+1d', '-1d', '+10y', '-10y'])('explains and delivers what is blocked after a jump to %s', async (offset) => {
    await jump(offset);
    await paint(`facebook.com/${offset}/1`);
    await paint(`vk.com/${offset}/2`);
    await world.endpoint.untilEvents(painted.length, 'visit');
  });

  it.each([
    { there: '+10y', back: '-10y' },
    { there: '-1d', back: '+1d' },
  ])(
    'delivers what waited at $there while the endpoint was out of reach, by itself, once the clock is at $back',
    async ({ there, back }) => {
      await jump(there);
      const before = world.endpoint.felt('offline');
      world.endpoint.weather('offline');
      await paint(`ok.ru/${there}/waiting`);
      await until('a batch has failed', () => world.endpoint.felt('offline') > before);
      await jump(back);
      world.endpoint.weather('clear');
      await world.endpoint.untilEvents(painted.length, 'visit');
    },
  );

  it('goes on with the same chain after a start with another clock, and delivers what waited', async () => {
    for (const offset of ['-10y', '+3y']) {
      const before = world.endpoint.felt('offline');
      world.endpoint.weather('offline');
      await paint(`tiktok.com/${offset}/before-the-end`);
      await until('a batch has failed', () => world.endpoint.felt('offline') > before);
      await browser.close();
      await clock.move(offset);
      world.endpoint.weather('clear');
      browser = await device.open('about:blank');
      await jump(offset);
      await paint(`tiktok.com/${offset}/after-the-start`);
      await world.endpoint.untilEvents(painted.length, 'visit');
    }
  });

  it('has delivered everything painted exactly once, on one chain whose ids are in its order though its times are not', async () => {
    const events = await world.endpoint.events();
    expect(placesOf(events)).toEqual(painted.toSorted());
    expect(await chainFaults(events)).toEqual([]);
    expect(new Set(events.map((event) => event.epoch)).size).toBe(1);
    expect(events.map((event) => event.id)).toEqual(events.map((event) => event.id).toSorted());
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    const times = events.map((event) => event.at);
    expect(times).not.toEqual(times.toSorted());
  });
});
