import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { newSigner } from '@/tests/unit/live/signer.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { untilOurPage, visit, workerOf, type Device } from './rig/device.ts';
import { agreementFor, emptyBundle, openLiveEndpoint, type LiveEndpoint } from './rig/live-endpoint.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { killWorker, untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

let world: World;
let live: LiveEndpoint;
let device: Device;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld(templates['little-thetford']);
  live = await openLiveEndpoint(world);
  device = await world.device('staff', world.policy, { endpoint: live });
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  await until('the device listens to the live line', () => live.lines() > 0);
});
afterAll(async () => {
  await world?.close();
  await live?.close();
});

afterEach(() => {
  live.away(false);
  live.mute(false);
});

const refusals = async (): Promise<string[]> =>
  (await world.endpoint.events()).filter((event) => event.problem === 'bundle-refused').map((event) => event.detail ?? '');

const untilOpen = (page: Page, address: string): Promise<unknown> => until(`${address} is open`, () => page.url() === address);
const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText).catch(() => '');
const untilSays = (page: Page, words: string): Promise<unknown> =>
  until(`the page says “${words}”`, async () => (await text(page)).includes(words));

/** What is written in shadow roots that the page itself cannot reach. */
async function hiddenText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await session.detach();
  return nodes.map((node) => node.nodeValue).join(' ');
}

async function fillIn(page: Page, wish: { who: string; reason: string; minutes: string }): Promise<void> {
  for (const [name, value] of Object.entries(wish)) await page.locator(`.ask [name=${name}]`).fill(value);
  await page.click('.ask [type=submit]');
}

describe("“without prior agreement or in accordance with the setting's policy” (F3): a staff device of a setting that agrees beforehand", () => {
  it('opens a blocked page by itself when it is agreed, says until when, and closes it by itself when the agreement ends', async () => {
    const page = await openBlocked(browser, 'https://facebook.com/agreed');
    const agreement = agreementFor(25, { sites: ['facebook.com'], words: 'Only the photographs.', askedMinutes: 15 });
    await live.publish({ agreements: [agreement] });
    await untilOpen(page, 'https://facebook.com/agreed');
    expect(world.sites.hitsOf('facebook.com').length).toBeGreaterThan(0);
    await until('the page says until when', async () => (await hiddenText(page)).includes('Open by agreement until'));
    expect(await hiddenText(page)).toMatch(/, not 15 mins.*“Only the photographs\.”/s);
    expect(await page.evaluate(() => [...document.querySelectorAll('*')].some((one) => one.shadowRoot))).toBe(false);
    expect(await untilOurPage(page)).toContain('#https://facebook.com/agreed');
    const [use, ...more] = (await world.endpoint.untilEvents(2, 'visit')).filter((event) => event.action === 'allow');
    expect(more).toEqual([]);
    expect(use).toMatchObject({ agreement: agreement.id, host: 'facebook.com', level: 'staff' });
    expect(use).not.toHaveProperty('path');
  });

  it('opens within a minute where no line stays open on which it could be told: it asks twice a minute', async () => {
    live.mute(true);
    await until('no line is open', () => live.lines() === 0);
    const page = await openBlocked(browser, 'https://vk.com/asked-for');
    await live.publish({ agreements: [agreementFor(300, { sites: ['vk.com'] })] });
    await until('the page is open', () => page.url() === 'https://vk.com/asked-for', 60_000);
    expect(live.lines()).toBe(0);
    live.mute(false);
    await live.publish();
    await untilOurPage(page);
  });

  it('refuses forged, old and foreign bundles, says so to the endpoint, and keeps the last good one', async () => {
    const good = await live.publish({ agreements: [agreementFor(3_600, { sites: ['vk.com'] })], sequence: 100 });
    await untilOpen(await visit(browser, 'https://vk.com/good'), 'https://vk.com/good');
    const setting = world.policy.setting.id;
    const wide = { ...emptyBundle(setting), sequence: 200, agreements: [agreementFor(3_600, { categories: ['social-networking'] })] };
    const [header, , signature] = good.split('.');
    const payload = Buffer.from(JSON.stringify(wide)).toString('base64url');
    const refused = {
      'not signed with the key': await (await newSigner()).sign(wide),
      'another way than Ed25519': await live.signer.sign(wide, { alg: 'none' }),
      'not a signed text': 'garbage',
      'older than the one in force': await live.signer.sign({ ...wide, sequence: 99 }),
      'another setting': await live.signer.sign({ ...wide, setting: 'elsewhere' }),
      'shape of a live bundle': await live.signer.sign({ ...wide, agreements: 'all' }),
    };
    for (const [words, forged] of Object.entries(refused)) {
      live.forge(forged);
      await until(`a problem says “${words}”`, async () => (await refusals()).some((said) => said.includes(words)));
    }
    live.forge(`${header}.${payload}.${signature}`);
    await until('the changed bundle was given', () => live.given() > 0);
    await untilOurPage(await visit(browser, 'https://ok.ru/still-closed'));
    await untilOpen(await visit(browser, 'https://vk.com/still-open'), 'https://vk.com/still-open');
  });

  it('holds an agreement over the death of its worker and without its endpoint, and ends it on time', async () => {
    await live.publish({ agreements: [agreementFor(40, { sites: ['vk.com'] })], sequence: 300 });
    await until('the device has kept the bundle', async () => (await keptSequence()) === 300);
    live.away(true);
    await killWorker(browser, world.updates.id);
    const page = await visit(browser, 'https://vk.com/offline');
    await untilOpen(page, 'https://vk.com/offline');
    await untilOurPage(page);
  });

  it('lets a person ask, shows over a reload that nobody has answered, then who declined in which words, and opens when it is agreed', async () => {
    const page = await openBlocked(browser, 'https://ok.ru/asked');
    await fillIn(page, { who: 'Anna', reason: 'A parent has lost a child’s shoe', minutes: '15' });
    await untilSays(page, 'Nobody has answered yet');
    const [ask] = live.asks;
    expect(ask).toMatchObject({ site: 'ok.ru', category: 'social-networking', level: 'staff', who: 'Anna', minutes: 15 });
    await page.reload();
    await untilSays(page, 'Nobody has answered yet');
    await live.publish({ answers: [{ ask: ask?.id ?? '', state: 'declined', words: 'Telephone them, please.' }] });
    await untilSays(page, 'Telephone them, please.');
    await live.publish({ agreements: [agreementFor(3_600, { categories: ['social-networking'] })] });
    await untilOpen(page, 'https://ok.ru/asked');
    await live.publish();
    await untilOurPage(page);
  });

  it('says in words that a request did not get through, keeps what was typed, and sends it once', async () => {
    const page = await openBlocked(browser, 'https://instagram.com/offline');
    const before = live.asks.length;
    live.away(true);
    await fillIn(page, { who: 'Anna', reason: 'Photographs of the summer fair', minutes: '10' });
    await untilSays(page, 'Your request did not get through');
    expect(await page.$eval('.ask [name=reason]', (field) => (field as HTMLInputElement).value)).toBe('Photographs of the summer fair');
    live.away(false);
    await page.click('.ask [type=submit]');
    await untilSays(page, 'Nobody has answered yet');
    expect(live.asks.slice(before)).toHaveLength(1);
  });

  it('takes 5,000 agreements and 10,000 prepared pages, each with a path of its own', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => agreementFor(3_600, { sites: [`agreed-${index}.test/page-${index}`] }));
    const page = { title: 'A page', checkedBy: 'Anna', checkedOn: '2026-11-01' };
    const prepared = Array.from({ length: 10_000 }, (_, index) => ({ ...page, site: `prepared-${index}.test/page-${index}` }));
    await live.publish({ agreements: [...many, agreementFor(3_600, { sites: ['tiktok.com/@nursery'] })], prepared });
    await untilOpen(await visitWhenOpen('https://tiktok.com/@nursery/among-many'), 'https://tiktok.com/@nursery/among-many');
    await openBlocked(browser, 'https://tiktok.com/@nursery-not');
    await live.publish();
  });

  it('cannot be asked, told or read by a page, and shows no form inside another page', async () => {
    const before = live.asks.length;
    const blocked = `chrome-extension://${world.updates.id}/blocked.html#https://facebook.com/`;
    world.sites.serve('hostile.test/', (_request, response) => html(response, `<iframe src="${blocked}"></iframe>`));
    const page = await visit(browser, 'https://hostile.test/');
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe('undefined');
    await page.evaluate(() => {
      const request = { id: crypto.randomUUID(), address: 'https://facebook.com/', who: 'x', reason: 'x', minutes: 60 };
      const envelope = { channel: 'askAgreement', request };
      for (const target of [window, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow)])
        target?.postMessage(envelope, '*');
    });
    const frame = await until('the frame is there', () => page.frames().find((one) => one.url().startsWith('chrome-extension:')));
    await until('the frame knows that it is framed', () => frame.evaluate(() => document.documentElement.dataset['face'] === 'framed'));
    expect(await frame.$('.ask')).toBeNull();
    expect(live.asks).toHaveLength(before);
  });

  it('closes a page in the back-forward cache too, and one that the site’s own service worker would show without a request', async () => {
    world.sites.serve('vk.com/worker.js', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(`addEventListener('fetch', (event) => event.respondWith(new Response('shown by the worker')))`);
    });
    await live.publish({ agreements: [agreementFor(3_600, { sites: ['vk.com'] })] });
    const page = await visitWhenOpen('https://vk.com/with-worker');
    await page.evaluate(() =>
      navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready.then(() => undefined)),
    );
    await page.goto('https://vk.com/by-worker');
    await until('the page is judged and shown', async () => (await text(page)) === 'shown by the worker');
    await page.goto('https://council.test/');
    await live.publish();
    await until('what the site left is gone', async () => (await agreedOrigins()).length === 0);
    await page.evaluate(() => history.back());
    await untilOurPage(page);
    await live.publish({ agreements: [agreementFor(3_600, { sites: ['vk.com'] })] });
    const again = await visitWhenOpen('https://vk.com/by-worker');
    expect(await text(again)).toBe('vk.com');
    await live.publish();
  });

  it('lets nobody ask, and holds no agreement, once the policy allows none, whatever is signed', async () => {
    await live.publish({ agreements: [agreementFor(3_600, { sites: ['tiktok.com'] })] });
    const open = await visitWhenOpen('https://tiktok.com/agreed');
    await device.setPolicy({ ...world.policy, revision: 2, agreements: { ...world.policy.agreements, allowed: false } });
    await untilOurPage(open);
    const page = await openBlocked(browser, 'https://vk.com/nobody-may-ask');
    expect(await page.$('.ask')).toBeNull();
    await untilSays(page, 'Who can help');
  });
});

/** The origins that agreements have opened and that are not cleared away yet. */
async function agreedOrigins(): Promise<string[]> {
  const worker = await workerOf(browser, world.updates.id);
  return worker.evaluate(() => chrome.storage.local.get('agreedOrigins').then((found) => found.agreedOrigins ?? []));
}

/** The sequence of the last good bundle that the device has kept. */
async function keptSequence(): Promise<number> {
  const worker = await workerOf(browser, world.updates.id);
  return worker.evaluate(() => chrome.storage.local.get('liveBundle').then((found) => found.liveBundle?.sequence ?? 0));
}

type Kept = { agreedOrigins?: string[]; liveBundle?: { sequence: number } };
declare const chrome: { storage: { local: { get(key: string): Promise<Kept> } } };

/** A new agreement is in force a moment after it was published: visits until it is. */
async function visitWhenOpen(address: string): Promise<Page> {
  const page = await visit(browser, address);
  await untilOpen(page, address);
  return page;
}
