import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { untilOurPage, visit } from '../rig/device.ts';
import { setScene } from '../rig/scenario.ts';
import { openStand, withServiceWorkers, type Stand } from '../rig/stand.ts';
import { until } from '../rig/until.ts';
import { untilAdopted } from '../rig/worker.ts';
import type { Sites } from '../rig/sites.ts';

/** A mailbox of the setting's own and prepared pages, one of them on a closed site's host; beside them a prepared corner of a site that is not open as a whole. */
const policy: PolicyDocument = {
  ...templates.default,
  workMail: { ...templates.default.workMail, hosts: ['mail.council.test'] },
  prepared: ['prepared.test', 'm.vk.com', 'corner.test/ducks'].map((site) => ({
    site,
    title: 'Ducks',
    checkedBy: 'The manager',
    checkedOn: '2026-09-01',
  })),
};

/** Runs as a worker of any kind, and says so where there is somebody to hear it. */
const SCRIPT = `addEventListener('fetch', () => {});
onconnect = ({ ports: [port] }) => port.postMessage('here');
if (self.DedicatedWorkerGlobalScope) postMessage('here');`;

/** Says which scripts a shared worker could import, the last of them from a closed site. */
const IMPORTING = `const got = ['https://unknown.test/part.js', 'https://parts.test/part.js', 'https://vk.com/part.js'].map((part) => {
  try { importScripts(part); return 'got' } catch { return 'refused' }
});
onconnect = ({ ports: [port] }) => port.postMessage(got.join());`;

/** The same as a module, which starts with all of its parts or with none. */
const MODULE = `import 'https://unknown.test/part.js'; import 'https://parts.test/part.js';
onconnect = ({ ports: [port] }) => port.postMessage('got');`;

/** Answers a page with what a closed site says, and with an open one's. */
const ASKING = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
const ask = (to) => fetch(to, { mode: 'no-cors' }).then(() => 'reached', () => 'refused');
addEventListener('fetch', (event) => event.request.mode === 'navigate' && event.respondWith(
  Promise.all(['https://vk.com/by-sister', 'https://open.test/by-sister'].map(ask)).then((said) => new Response(said.join()))));`;

/** Answers every page of its site by itself. */
const SERVING = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.request.mode === 'navigate' && event.respondWith(
  new Response('<h1>By a service worker</h1>', { headers: { 'content-type': 'text/html' } })));`;

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'staff', policy });
});
afterAll(() => stand?.close());

function serveScript(site: string, script: string): void {
  const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
  stand.world.sites.serve(site, (_request, response) => response.writeHead(200, headers).end(script));
}

/** Lets a page register a service worker that could answer every page of its site, and says what came of it. */
async function registerAt(address: string, name = '/serving.js'): Promise<'registered' | 'refused'> {
  const { hostname, pathname } = new URL(address);
  stand.serve(hostname + pathname, '<h1>A page</h1>');
  serveScript(`${hostname}/serving.js`, SCRIPT);
  const page = await visit(stand.browser, address);
  return page.evaluate(
    (script) =>
      navigator.serviceWorker.register(script).then(
        () => 'registered' as const,
        () => 'refused' as const,
      ),
    name,
  );
}

/** What a shared worker of an unknown site says of itself. */
async function sharedSays(script: string, type: WorkerType): Promise<string> {
  serveScript('unknown.test/shared.js', script);
  const page = await stand.show('unknown.test/', '<h1>A page</h1>');
  return page.evaluate(
    (options) =>
      new Promise<string>((end) => {
        const worker = new SharedWorker('/shared.js', options);
        worker.addEventListener('error', () => end('refused'));
        worker.port.addEventListener('message', ({ data }) => end(String(data)), { once: true });
        worker.port.start();
      }),
    { type, name: type },
  );
}

describe('a site that would answer its own pages, and those of others, by a service worker', () => {
  it.each([
    ['an unknown site', 'https://unknown.test/', 'refused'],
    ['a site of which a corner alone was prepared', 'https://corner.test/ducks', 'refused'],
    ['a prepared site', 'https://prepared.test/', 'registered'],
    ['the setting’s own mail', 'https://mail.council.test/', 'registered'],
  ])('%s', async (_, address, outcome) => {
    expect(await registerAt(address)).toBe(outcome);
    const script = stand.world.sites.hitsOf(new URL(address).hostname).filter(({ path }) => path === '/serving.js');
    expect(script).toHaveLength(outcome === 'refused' ? 0 : 1);
  });

  it('is refused under its address with a fragment too', async () => {
    expect(await registerAt('https://unknown.test/', '/serving.js#_')).toBe('refused');
  });

  it('leaves other workers of an unknown site alone', async () => {
    const page = await visit(stand.browser, 'https://unknown.test/');
    const answers = (kind: 'Worker' | 'SharedWorker') =>
      page.evaluate(
        (name) =>
          new Promise<string>((end) => {
            const worker = new self[name]('/serving.js');
            const heard: MessagePort | Worker = 'port' in worker ? worker.port : worker;
            heard.addEventListener('message', (event) => end(String((event as MessageEvent).data)), { once: true });
            if ('start' in heard) heard.start();
            worker.addEventListener('error', () => end('refused'));
          }),
        kind,
      );
    expect([await answers('Worker'), await answers('SharedWorker')]).toEqual(['here', 'here']);
  });

  it('lets shared workers import what is open, and nothing that is closed', async () => {
    for (const host of ['unknown.test', 'parts.test', 'vk.com']) serveScript(`${host}/part.js`, '');
    expect(await sharedSays(IMPORTING, 'classic')).toBe('got,got,refused');
    expect(await sharedSays(MODULE, 'module')).toBe('got');
    expect(stand.world.sites.hitsOf('vk.com')).toEqual([]);
  });

  it('asks a closed host in vain where it was registered by an open one of the same company', async () => {
    serveScript('m.vk.com/asking.js', ASKING);
    const page = await stand.show('m.vk.com/', '<h1>An open corner</h1>');
    await page.evaluate(() =>
      navigator.serviceWorker.register('/asking.js').then(() => navigator.serviceWorker.ready.then(() => undefined)),
    );
    await page.goto('https://m.vk.com/through');
    // Hidden until it is judged, for no rule saw a request for it.
    await until('it says what it got', async () => (await page.evaluate(() => document.body.innerText)) === 'refused,reached');
    await untilOurPage(await visit(stand.browser, 'https://vk.com/by-sister'));
    expect(stand.world.sites.hitsOf('vk.com')).toEqual([]);
  });
});

describe('a service worker from before its site might have none', () => {
  /** Has a site answer its own pages from then on. */
  async function settleIn(browser: Browser, sites: Sites, host: string): Promise<void> {
    sites.serve(`${host}/serving.js`, (_request, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(SERVING));
    const page = await visit(browser, `https://${host}/`);
    await page.evaluate(() =>
      navigator.serviceWorker.register('/serving.js').then(() => navigator.serviceWorker.ready.then(() => undefined)),
    );
    await untilShown(browser, host, 'By a service worker');
    await page.close();
  }

  async function untilShown(browser: Browser, host: string, words: string): Promise<void> {
    const page = await browser.newPage();
    await until(`${host} shows “${words}”`, async () => {
      await page.goto(`https://${host}/page`).catch(() => undefined);
      return (await page.evaluate(() => document.body.innerText).catch(() => '')) === words;
    });
    await page.close();
  }

  it('is gone when the adult has gone who might have it registered, and that of a prepared site stays', async () => {
    const scene = await setScene(policy);
    const { browser, world } = scene;
    await scene.comes('manager');
    for (const host of ['mirror.test', 'prepared.test']) await settleIn(browser, world.sites, host);
    await scene.leaves();
    await scene.comes('practitioner');
    await untilShown(browser, 'mirror.test', 'mirror.test');
    await untilShown(browser, 'prepared.test', 'By a service worker');
    await scene.close();
  });

  it('is gone when the policy is changed', async () => {
    const free = await openStand({ level: 'staff', policy: withServiceWorkers(policy, 'staff') });
    const { browser, world } = free;
    await settleIn(browser, world.sites, 'mirror.test');
    await free.device.setPolicy({ ...policy, revision: 2 });
    await untilAdopted(browser, world, 2);
    await untilShown(browser, 'mirror.test', 'mirror.test');
    await free.close();
  });
});
