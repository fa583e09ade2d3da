import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '@/policy/event.ts';
import { cutPower, visit, workerOf, type Device } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { openToChildren } from './rig/open-to-children.ts';
import { html } from './rig/sites.ts';
import { CHANCE, openCovered, untilPicture } from './rig/tell.ts';
import { until } from './rig/until.ts';
import { killWorker, untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

let world: World;
let device: Device;
let browser: Browser;

const endsOf = async (host: string): Promise<Event['kind'][]> =>
  (await world.endpoint.events()).filter((event) => event.host === host && event.kind !== 'flag').map(({ kind }) => kind);
const untilLeft = (host: string): Promise<boolean> =>
  until(`the endpoint knows that ${host} was left`, async () => (await endsOf(host)).includes('cover-left'));
const start = async (): Promise<void> => {
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
};
/** A page in a window of its own, beside which another one stays. */
const openWindow = async (address: string): Promise<Page> => {
  const worker = await workerOf(browser, world.updates.id);
  await worker.evaluate((url) => void chrome.windows.create({ url }), address);
  const page = await until('the window is open', async () => (await browser.pages()).find((one) => one.url().includes(address)));
  return untilPicture(page);
};

declare const chrome: {
  windows: { create(of: { url: string }): Promise<unknown>; remove(id: number): Promise<void> };
  tabs: { query(of: object): Promise<{ url?: string; windowId: number }[]> };
  runtime: { reload(): void; requestUpdateCheck(): Promise<unknown>; onUpdateAvailable: { addListener(listener: () => void): void } };
};

beforeAll(async () => {
  world = await openWorld(openToChildren());
  for (const host of ['closed', 'gone', 'asleep', 'window', 'cut', 'quit', 'update'])
    world.sites.serve(`${host}.test/`, (_request, response) => html(response, CHANCE));
  device = await world.device('child');
  await start();
});
afterAll(() => world?.close());

describe('what the record says of a picture that nobody answered', () => {
  it('is that it was left, where its tab was closed or went on', async () => {
    const [closed, gone] = [await openCovered(browser, 'https://closed.test/'), await openCovered(browser, 'https://gone.test/')];
    await closed.close();
    await gone.goto('https://ducks.test/');
    await untilLeft('closed.test');
    await untilLeft('gone.test');
  });

  it('is so when the worker was dead, and when the whole window was closed and another one stayed', async () => {
    const asleep = await openCovered(browser, 'https://asleep.test/');
    await killWorker(browser, world.updates.id);
    await asleep.close();
    await untilLeft('asleep.test');
    await openWindow('https://window.test/');
    const worker = await workerOf(browser, world.updates.id);
    await worker.evaluate(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('#https://window.test/'));
      if (tab) await chrome.windows.remove(tab.windowId);
    });
    await untilLeft('window.test');
  });

  it('is that the device went off, where it did while the picture stood: under that one alone', async () => {
    await openCovered(browser, 'https://cut.test/');
    await cutPower(browser);
    await start();
    await until('the power cut is told of', async () => (await endsOf('cut.test')).includes('power-off'));
    await everythingOf(browser, world);
    for (const host of ['closed', 'gone', 'asleep', 'window']) expect(await endsOf(`${host}.test`)).toEqual(['cover-left']);
    expect(await endsOf('cut.test')).toEqual(['power-off']);
  });

  it('is the same where the browser was closed with all of its windows', async () => {
    await openCovered(browser, 'https://quit.test/');
    await browser.close();
    await start();
    await until('it is told of', async () => (await endsOf('quit.test')).length > 0);
    await everythingOf(browser, world);
    expect(await endsOf('quit.test')).toEqual(['power-off']);
    // The one before stood nowhere any more.
    expect(await endsOf('cut.test')).toEqual(['power-off']);
  });

  it('is that it was left, where a newer version took its tab away', async () => {
    await openCovered(browser, 'https://update.test/');
    await visit(browser, 'https://ducks.test/');
    const worker = await workerOf(browser, world.updates.id);
    world.updates.offer('9.0.0');
    await worker.evaluate(async () => {
      const found = new Promise<void>((resolve) => chrome.runtime.onUpdateAvailable.addListener(() => resolve()));
      await chrome.runtime.requestUpdateCheck();
      await found;
    });
    const ended = new Promise<void>((resolve) =>
      browser.on('targetdestroyed', (target) => void (target.type() === 'service_worker' && resolve())),
    );
    await worker.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 500));
    await worker.client.detach();
    await ended;
    await untilLeft('update.test');
    await everythingOf(browser, world);
    expect(await endsOf('update.test')).toEqual(['cover-left']);
  });
});
