import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlocked, untilFace } from './rig/blocked-page.ts';
import { chainFaults, placesOf } from './rig/chain.ts';
import { cutPower, untilOurPage, type Device } from './rig/device.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { killWorker, untilAdopted } from './rig/worker.ts';

const WORKER_KILLS = 12;
const POWER_CUTS = 5;

let world: World;
let device: Device;
let browser: Browser;
const painted: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  device = await world.device('staff');
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  await world.endpoint.untilEvents(1, 'policy');
});
afterAll(() => world?.close());

async function expectAllOnce(): Promise<void> {
  await world.endpoint.untilEvents(painted.length, 'visit');
  const events = await world.endpoint.events();
  expect(placesOf(events)).toEqual(painted.toSorted());
  expect(await chainFaults(events)).toEqual([]);
  expect(new Set(events.map((event) => event.epoch)).size).toBe(1);
  expect(events.filter((event) => event.kind === 'problem')).toEqual([]);
}

describe('a device whose worker, extension or browser is killed', () => {
  it(`records each page once when its worker is killed ${WORKER_KILLS} times, each time a little later in the visit`, async () => {
    for (let kill = 0; kill < WORKER_KILLS; kill += 1) {
      const page = await browser.newPage();
      const going = page.goto(`https://facebook.com/kill-${kill}`).catch(() => undefined);
      // Not a wait for anything: the moments of death are spread over the visit.
      await pause(kill * 25);
      await killWorker(browser, world.updates.id);
      await going;
      await untilOurPage(page);
      await untilFace(page, 'adult');
      painted.push(`facebook.com/kill-${kill}`);
      await page.close();
    }
    await expectAllOnce();
  });

  it('goes on with the same chain after the extension has been started again', async () => {
    const ours = await openBlocked(browser, 'https://vk.com/before-reload');
    // The page ends with the extension, so nobody answers.
    void ours.evaluate(startAgain).catch(() => undefined);
    await until('the extension has ended', () => ours.isClosed());
    await openBlocked(browser, 'https://vk.com/after-reload');
    painted.push('vk.com/before-reload', 'vk.com/after-reload');
    await expectAllOnce();
  });

  it(`loses nothing when the power is cut right after a blocked page was painted, ${POWER_CUTS} times, with the endpoint out of reach`, async () => {
    world.endpoint.weather('offline');
    for (let cut = 0; cut < POWER_CUTS; cut += 1) {
      await openBlocked(browser, `https://ok.ru/cut-${cut}`);
      await cutPower(browser);
      painted.push(`ok.ru/cut-${cut}`);
      browser = await device.open('about:blank');
    }
    expect(placesOf(await world.endpoint.events())).not.toContain('ok.ru/cut-0');
    world.endpoint.weather('clear');
    await openBlocked(browser, 'https://tiktok.com/at-last');
    painted.push('tiktok.com/at-last');
    await expectAllOnce();
  });
});

declare const chrome: { runtime: { reload(): void } };

function startAgain(): void {
  chrome.runtime.reload();
}
