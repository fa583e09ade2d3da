import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { untilOurPage, visit, workerOf } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { newTab } from '../rig/tabs.ts';
import { until } from '../rig/until.ts';

/** Frames of a closed site without end, and of an open one to show that it is at it. */
const FLOOD = `<div id="in"></div><label for="f">First name</label><input id="f"><script>
let count = 0;
setInterval(() => {
  const frame = document.createElement('iframe');
  frame.src = 'https://vk.com/frame-' + ++count;
  document.getElementById('in').replaceChildren(frame);
  new Image().src = '/alive-' + count;
}, 100);
addEventListener('input', () => fetch('/typed'), true);
</script>`;

const child = templates.default.levels.child;
/** Children who may go anywhere that is not blocked. */
const open: PolicyDocument = {
  ...templates.default,
  levels: {
    ...templates.default.levels,
    child: { ...child, access: { ...child.access, mode: 'open' }, internet: { ...child.internet, mode: 'open' } },
  },
};

/** Games of chance stand in for what must not be read. */
const CHANCE = 'Casino. Roulette at our online casino: place your bets, spin the slot machines and win the jackpot.';

let stand: Stand;
let page: Page;
let quiet: Page;
let nameless: Page;

beforeAll(async () => {
  stand = await openStand({ level: 'child', policy: open });
  quiet = await stand.show('quiet.test/', '<h1>Ducks</h1>');
  nameless = await newTab(await stand.show('maker.test/', '<h1>Maker</h1>'), `open('about:blank').document.body.append('Words')`);
  page = await stand.show('flood.test/', FLOOD);
  await stand.untilReached('flood.test/alive-');
});
afterAll(() => stand?.close());

declare const chrome: {
  runtime: {
    getManifest(): { version: string };
    requestUpdateCheck(): Promise<unknown>;
    reload(): void;
    onUpdateAvailable: { addListener(listener: () => void): void };
  };
};

/** Lets a newer version come as it does when the device is not in use. */
async function update(version: string): Promise<void> {
  const { browser, world } = stand;
  const worker = await workerOf(browser, world.updates.id);
  world.updates.offer(version);
  await worker.evaluate(async () => {
    const fetched = new Promise<void>((resolve) => chrome.runtime.onUpdateAvailable.addListener(() => resolve()));
    await chrome.runtime.requestUpdateCheck();
    await fetched;
  });
  const ended = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (target) => target.type() === 'service_worker' && resolve());
  });
  // A worker that starts again under an old session waits for ever for its debugger: the session has to be gone first.
  await worker.evaluate((ms) => void setTimeout(() => chrome.runtime.reload(), ms), 500);
  await worker.client.detach();
  await ended;
  const running = await workerOf(browser, world.updates.id);
  expect(await running.evaluate(() => chrome.runtime.getManifest().version)).toBe(version);
}

describe('a newer version that comes while tabs are open', () => {
  it('lets nothing through meanwhile, and the record goes on', async () => {
    await untilOurPage(await visit(stand.browser, 'https://ok.ru/before'));
    await update('9.0.0');
    await untilOurPage(await visit(stand.browser, 'https://ok.ru/after'));
    const { length } = stand.world.sites.hitsOf('flood.test');
    await until('the frames went on', () => stand.world.sites.hitsOf('flood.test').length > length + 10, 90_000);
    expect(stand.leaks()).toEqual([]);
    const events = await until('the record knows of both', async () => {
      const all = await stand.world.endpoint.events();
      return all.filter(({ kind, host }) => kind === 'visit' && host === 'ok.ru').length > 1 ? all : undefined;
    });
    expect(new Set(events.map(({ epoch }) => epoch)).size).toBe(1);
    expect(events.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(events.map((_, at) => at + 1));
  });

  it('a child that writes about itself on a page that was open before is stopped', async () => {
    await page.bringToFront();
    await page.focus('#f');
    await until('the picture stands', async () => {
      await page.keyboard.press('z').catch(() => undefined);
      return page.url().includes('/blocked.html?details');
    });
    expect(stand.world.sites.hitsOf('flood.test').filter(({ path }) => path === '/typed')).toEqual([]);
  });

  it('words that a page says now, which was open before, cover it', async () => {
    await quiet.evaluate((words) => document.body.append(words), CHANCE);
    await untilOurPage(quiet, 'tell.html');
  });

  it('a window without an address, which was open before, goes when its site is closed', async () => {
    await stand.device.setPolicy({ ...templates.default, revision: 2 });
    await untilOurPage(nameless);
  });
});
