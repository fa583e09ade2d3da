import { once } from 'node:events';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endGroup, type Device } from '../rig/device.ts';
import { leaksIn } from '../rig/stand.ts';
import { until } from '../rig/until.ts';
import { untilAdopted } from '../rig/worker.ts';
import { openWorld, type World } from '../rig/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

/** Waits until a visit since an instant is at the endpoint. */
async function untilVisit(since: string): Promise<void> {
  await until('a visit is at the endpoint', async () =>
    (await world.endpoint.events()).some(({ kind, at }) => kind === 'visit' && at >= since),
  );
}

async function untilReached(path: string): Promise<void> {
  await until(`an open site was asked for ${path}`, () => world.sites.hitsOf('open.test').some((hit) => hit.path === path));
}

/** A staff device whose rules are in force, its browser running. */
async function startDevice(beside: Record<string, unknown> = {}): Promise<{ device: Device; browser: Browser }> {
  const device = await world.device('staff', undefined, { beside });
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  return { device, browser };
}

describe('an address that another program hands over', () => {
  const CLOSED = ['https://vk.com/handed', 'https://web.archive.org/web/2024/https://vk.com/handed', 'https://fасebook.com/handed'];

  it('a link opened from another program while the browser runs', async () => {
    const { device, browser } = await startDevice();
    await browser.close();
    const running = device.handOver('https://open.test/running');
    await untilReached('/running');
    for (const address of CLOSED) {
      const since = new Date().toISOString();
      const [code] = await once(device.handOver(address), 'exit');
      expect(code).toBe(0);
      await untilVisit(since);
    }
    device.handOver('https://open.test/handed');
    await untilReached('/handed');
    expect(leaksIn(world)).toEqual([]);
    expect(world.sites.hits.filter(({ host }) => /archive|xn--/.test(host))).toEqual([]);
    await endGroup(running);
  });
});

describe('a new tab page that somebody set', () => {
  async function openNewTab(browser: Browser): Promise<void> {
    const session = await browser.target().createCDPSession();
    await session.send('Target.createTarget', { url: 'chrome://newtab/' });
    await session.detach();
  }

  it('to a closed site, in a browser that runs and in one that starts', async () => {
    const { device, browser } = await startDevice({ NewTabPageLocation: 'https://vk.com/new-tab' });
    await openNewTab(browser);
    await until('the new tab is ours', async () =>
      (await browser.pages()).some((one) => one.url().includes('/blocked.html#https://vk.com/new-tab')),
    );
    await browser.close();
    const started = new Date().toISOString();
    const child = await device.startAlone('chrome://newtab/');
    await untilVisit(started);
    await endGroup(child);
    expect(leaksIn(world)).toEqual([]);
  });

  it('to an open site, which shows that the way is there', async () => {
    const { browser } = await startDevice({ NewTabPageLocation: 'https://open.test/new-tab' });
    await openNewTab(browser);
    await untilReached('/new-tab');
  });
});
