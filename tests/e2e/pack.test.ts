import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPolicy } from '@/policy/read-policy.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { placesOf } from './rig/chain.ts';
import { endGroup, workerOf, type Device } from './rig/device.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

let world: World;
let device: Device;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld();
  device = await world.device('child', undefined, { wholePack: true });
  browser = await device.open();
  await untilAdopted(browser, world);
});
afterAll(() => world?.close());

/** What the tab shows when the browser itself refuses an address. */
async function refusalOf(address: string): Promise<string> {
  const page = await browser.newPage();
  const refusal = await page.goto(address).then((answer) => `opened with ${answer?.status()} at ${page.url()}`, String);
  await page.close();
  return refusal;
}

describe('a child’s device under the whole pack', () => {
  it('hands the extension the policy whole', async () => {
    const worker = await workerOf(browser, world.updates.id);
    const managed = await worker.evaluate(managedPolicy);
    const device = { label: 'Test device', room: 'Test room', level: 'child' };
    const { address, enrolmentKey, publicKey } = world.endpoint;
    expect(managed).toEqual(JSON.parse(JSON.stringify({ ...world.policy, device, endpoint: { address, enrolmentKey, publicKey } })));
    expect(readPolicy(managed)).toHaveProperty('policy');
  });

  it('refuses a site of the core by itself, and still shows our page and records one event', async () => {
    await openBlocked(browser, 'https://www.facebook.com/groups', 'child');
    await openBlocked(browser, 'https://croxyproxy.com/', 'child');
    const visits = await world.endpoint.untilEvents(2, 'visit');
    expect(placesOf(visits)).toEqual(['croxyproxy.com', 'www.facebook.com']);
    expect([...world.sites.hitsOf('www.facebook.com'), ...world.sites.hitsOf('croxyproxy.com')]).toEqual([]);
  });

  it('no page becomes an app: the browser knows its rule and has no fault with it, and no page hears that it could', async () => {
    const page = await browser.newPage();
    await page.goto('chrome://policy/');
    const row = await until('the browser lists its rules', () => page.evaluate(rowOf, 'WebAppInstallByUserEnabled'));
    expect(row).toMatch(/false/);
    expect(row).toMatch(/\bOK\b/);
    await page.goto(world.policy.setting.homePage);
    await until('our script stands there', () => page.evaluate(hearsNothing));
  });

  it.each([
    'chrome://extensions/',
    'chrome://flags/',
    'chrome://inspect/',
    'chrome://serviceworker-internals/',
    'view-source:https://www.bbc.co.uk/cbeebies',
    'data:text/html,<h1>A page</h1>',
    'file:///etc/hostname',
  ])('refuses %s', async (address) => {
    expect(await refusalOf(address)).toContain('net::ERR_BLOCKED_BY_ADMINISTRATOR');
  });

  it.each([
    { how: 'a core site', args: ['https://vk.com/start'], host: 'vk.com' },
    { how: 'a locked site', args: ['https://hide.me/start'], host: 'hide.me' },
    { how: 'a private window, which becomes an ordinary one,', args: ['--incognito', 'https://ok.ru/start'], host: 'ok.ru' },
    { how: 'a guest window, which becomes an ordinary one,', args: ['--guest', 'https://tiktok.com/start'], host: 'tiktok.com' },
  ])('keeps a start with $how from the server, without developer tools, and records it once', async ({ args, host }) => {
    await browser.close();
    const child = await device.startAlone(...args);
    // A line of before may still be on its way.
    const lines = async () => placesOf(await world.endpoint.events()).filter((one) => one === host);
    await until('the line is at the endpoint', async () => (await lines()).length > 0);
    await endGroup(child, 'SIGTERM');
    expect(await lines()).toEqual([host]);
    expect(world.sites.hitsOf(host)).toEqual([]);
  });

  it('begins with the prepared page, which opens', async () => {
    const { host } = new URL(world.policy.setting.homePage);
    const before = world.sites.hitsOf(host).length;
    const child = await device.startAlone();
    await until('the home page was asked for', () => world.sites.hitsOf(host).length > before);
    await endGroup(child);
  });
});

declare const chrome: { storage: { managed: { get(key: null): Promise<Record<string, unknown>> } } };

function managedPolicy(): Promise<Record<string, unknown>> {
  return chrome.storage.managed.get(null);
}

/** The text of one rule in the browser's own list of them, which stands in shadow roots. */
function rowOf(name: string): string | undefined {
  const below = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((part) => [part, ...(part.shadowRoot ? below(part.shadowRoot) : [])]);
  const row = below(document).find((part) => part.localName === 'policy-row' && part.shadowRoot?.textContent?.includes(name));
  return row?.shadowRoot?.textContent?.replace(/\s+/g, ' ');
}

/** Says to the page what the browser would say of one that could become an app. */
function hearsNothing(): boolean {
  let heard = 0;
  const hear = () => (heard += 1);
  addEventListener('beforeinstallprompt', hear, { capture: true });
  dispatchEvent(new Event('beforeinstallprompt', { cancelable: true }));
  removeEventListener('beforeinstallprompt', hear, { capture: true });
  return heard === 0;
}
