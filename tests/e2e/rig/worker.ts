import type { Browser } from 'puppeteer';
import { workerOf } from './device.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** Waits until the device's worker has put a revision of the administrator's policy in force and kept it as the last good one. */
export async function untilAdopted(browser: Browser, world: World, revision = 1): Promise<void> {
  const worker = await workerOf(browser, world.updates.id);
  await until(`revision ${revision} is in force`, () => worker.evaluate(adoptedRevision).then((found) => found >= revision));
}

declare const chrome: { storage: { local: { get(key: string): Promise<{ lastGoodPolicy?: { revision: number } }> } } };

async function adoptedRevision(): Promise<number> {
  const { lastGoodPolicy } = await chrome.storage.local.get('lastGoodPolicy');
  return lastGoodPolicy?.revision ?? 0;
}
