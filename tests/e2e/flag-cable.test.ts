import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutAfter } from './rig/cable.ts';
import type { Device } from './rig/device.ts';
import { openToChildren } from './rig/open-to-children.ts';
import { openWorld, type World } from './rig/world.ts';

let world: World;
let device: Device;
let covered = 0;

beforeAll(async () => {
  world = await openWorld(openToChildren());
  device = await world.device('child');
});
afterAll(() => world?.close());

describe('“adults will pull out the power cable from the back of the computer” (Huntingdon, I1)', () => {
  it.each([0, 50, 150, 500, 1_500])(
    'a picture that stood when the power went, %i ms after the page was asked for, has its line at the endpoint',
    async (delayMs) => {
      const cut = await cutAfter(world, device, { host: `cut${delayMs}.test`, delayMs });
      expect(cut.covered && !cut.recorded).toBe(false);
      if (cut.covered) covered += 1;
    },
  );

  it('and pictures did stand when it went', () => {
    expect(covered).toBeGreaterThan(0);
  });
});
