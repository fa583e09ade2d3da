import type { ServerResponse } from 'node:http';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilAt, untilOurPage, visit, type Device } from '../rig/device.ts';
import { leaksIn } from '../rig/stand.ts';
import { until } from '../rig/until.ts';
import { untilAdopted } from '../rig/worker.ts';
import { openWorld, type World } from '../rig/world.ts';

/** A browser that hands over the administrator's policy no sooner than a site has answered. */
const LATE = `{ const area = chrome.storage.managed; const get = area.get.bind(area);
area.get = async (...of) => { await fetch('https://late.test/'); return get(...of) } }
`;

let world: World;
let device: Device;
let browser: Browser;
let waiting: ServerResponse[] | undefined = [];

beforeAll(async () => {
  world = await openWorld(undefined, (files) => ({
    ...files,
    'background.js': Buffer.concat([Buffer.from(LATE), files['background.js'] ?? new Uint8Array()]),
  }));
  world.sites.serve('late.test/', (_request, response) => void (waiting ? waiting.push(response) : response.end()));
  device = await world.device('staff');
  browser = await device.open('about:blank');
});
afterAll(() => world?.close());

/** The policy comes at last. */
function handOver(): void {
  for (const response of waiting ?? []) response.end();
  waiting = undefined;
}

/** From then on its listeners stand. */
const untilAsked = (): Promise<unknown> => until('the extension has asked for its policy', () => (waiting ?? []).length > 0);

async function tryOut(path: string): Promise<{ closed: Page; open: Page }> {
  const [closed, open] = await Promise.all([visit(browser, `https://vk.com/${path}`), visit(browser, `https://open.test/${path}`)]);
  return { closed, open };
}

describe('an administrator’s policy that comes late', () => {
  it('at the first start leaves the built-in child default in force, however long it takes', async () => {
    await untilAsked();
    const { closed, open } = await tryOut('first');
    await Promise.all([untilOurPage(closed), untilOurPage(open)]);
    expect(world.sites.hits.filter(({ path }) => path === '/first')).toEqual([]);
    handOver();
    await untilAdopted(browser, world);
    await untilAt(open, 'https://open.test/first');
    expect(leaksIn(world)).toEqual([]);
  });

  it('at a later start leaves the last good one in force', async () => {
    await browser.close();
    waiting = [];
    browser = await device.open('about:blank');
    const { closed, open } = await tryOut('again');
    await Promise.all([untilOurPage(closed), untilAt(open, 'https://open.test/again')]);
    await untilAsked();
    expect(leaksIn(world)).toEqual([]);
    handOver();
  });
});
