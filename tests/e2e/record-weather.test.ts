import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlocked } from './rig/blocked-page.ts';
import { chainFaults, placesOf } from './rig/chain.ts';
import type { Weather } from './rig/endpoint.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

let world: World;
let browser: Browser;
const painted: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  const device = await world.device('staff');
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  await world.endpoint.untilEvents(1, 'policy');
});
afterAll(() => world?.close());

async function paint(place: string): Promise<void> {
  await openBlocked(browser, `https://${place}`);
  painted.push(place);
}

/** Two blocked pages while the weather holds, and the weather has really been met. */
async function paintUnder(weather: Weather): Promise<void> {
  const before = world.endpoint.felt(weather);
  world.endpoint.weather(weather);
  await paint(`facebook.com/${weather}/1`);
  await paint(`vk.com/${weather}/2`);
  await until(`a request has met ${weather}`, () => world.endpoint.felt(weather) > before);
}

describe('a device whose way to the endpoint is bad', () => {
  const bad: Weather[] = ['offline', 'failing', 'cut-reply', 'twice', 'captive', 'silent'];

  it.each(bad)('shows the blocked page as ever, and delivers what it painted once the way is clear: %s', async (weather) => {
    await paintUnder(weather);
    world.endpoint.weather('clear');
    await paint(`ok.ru/after-${weather}`);
    await world.endpoint.untilEvents(painted.length, 'visit');
  });

  it('has delivered everything painted exactly once, on one unbroken chain', async () => {
    const events = await world.endpoint.events();
    expect(placesOf(events)).toEqual(painted.toSorted());
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    expect(new Set(events.map((event) => event.epoch)).size).toBe(1);
    expect(await chainFaults(events)).toEqual([]);
  });

  it('says that something else answered in the endpoint’s place, once', async () => {
    const problems = (await world.endpoint.events()).filter((event) => event.problem === 'endpoint-refused');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.detail).toContain('something on the way may have answered instead');
  });
});
