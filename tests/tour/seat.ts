import type { Browser } from 'puppeteer';
import type { MovableClock } from '@/tests/e2e/rig/clock.ts';
import type { Device } from '@/tests/e2e/rig/device.ts';
import { untilAdopted } from '@/tests/e2e/rig/worker.ts';
import type { World } from '@/tests/e2e/rig/world.ts';

/** A managed device with its browser open. */
export type Seat = { device: Device; browser: Browser; label: string; room: string };

type Place = { label: string; room: string; clock?: MovableClock };

/** Opens a device of the setting's, once its policy is in force. */
export async function takeSeat(world: World, level: 'child' | 'staff', { label, room, ...more }: Place): Promise<Seat> {
  const device = await world.device(level, world.policy, { label, room, ...more, wholePack: true, leavesSignals: true });
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  return { device, browser, label, room };
}
