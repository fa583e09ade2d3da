import type { Browser } from 'puppeteer';
import { workerOf } from './device.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** Waits until the device's worker has put a revision of the administrator's policy in force and kept it as the last good one. */
export async function untilAdopted(browser: Browser, world: World, revision = 1): Promise<void> {
  const worker = await workerOf(browser, world.updates.id);
  await until(`revision ${revision} is in force`, () => worker.evaluate(adoptedRevision).then((found) => found >= revision));
}

/** Kills the extension's worker, as the browser does when it wants the memory. */
export async function killWorker(browser: Browser, id: string): Promise<void> {
  const worker = await workerOf(browser, id);
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const targetId = targetInfos.find((one) => one.type === 'service_worker' && one.url.includes(id))?.targetId;
  // A worker that starts again under an old session waits for ever for its debugger.
  if (!worker.client.detached) await worker.client.detach();
  if (targetId === undefined || !(await session.send('Target.closeTarget', { targetId })).success)
    throw new Error('There was no worker to kill.');
  await session.detach();
}

declare const chrome: { storage: { local: { get(key: string): Promise<{ lastGoodPolicy?: { revision: number } }> } } };

async function adoptedRevision(): Promise<number> {
  const { lastGoodPolicy } = await chrome.storage.local.get('lastGoodPolicy');
  return lastGoodPolicy?.revision ?? 0;
}
