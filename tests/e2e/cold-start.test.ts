import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endGroup, type Device } from './rig/device.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

const STARTS = 10;
let world: World;
let device: Device;

beforeAll(async () => {
  world = await openWorld();
  device = await world.device('child');
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  await browser.close();
});
afterAll(() => world?.close());

describe('a browser that opens with a blocked page', () => {
  it(`sends nothing to the site and one event to the endpoint, in ${STARTS} starts of ${STARTS}, without developer tools`, async () => {
    for (let start = 1; start <= STARTS; start += 1) {
      const child = await device.startAlone(`https://facebook.com/start-${start}`);
      const visits = await world.endpoint.untilEvents(start, 'visit');
      expect(visits).toHaveLength(start);
      // Every other start is a power cut.
      await endGroup(child, start % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
    }
    const visits = await world.endpoint.untilEvents(STARTS, 'visit');
    expect(visits).toHaveLength(STARTS);
    expect(visits.every((event) => event.host === 'facebook.com' && event.level === 'child' && event.path === undefined)).toBe(true);
    expect(world.sites.hitsOf('facebook.com')).toEqual([]);
  });
});
