import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { untilAt, untilOurPage, visit } from '../rig/device.ts';
import { openStand, withServiceWorkers, type Stand } from '../rig/stand.ts';
import { clicking, newTab } from '../rig/tabs.ts';
import { until } from '../rig/until.ts';
import { untilAdopted } from '../rig/worker.ts';

/** Tells an open site whenever the page it stands in becomes visible or hidden. */
const TELLS = `<script>let was; const look = () => { const is = getComputedStyle(document.documentElement).visibility;
  if (is !== was) fetch('https://log.test/' + location.pathname.slice(1) + '-' + is, { mode: 'no-cors' }); was = is; requestAnimationFrame(look) }; look()</script>`;

/** Answers every page by itself, from what it has kept. */
const SERVING = `
const page = ${JSON.stringify(`<!doctype html><link rel="icon" href="data:,"><h1>Kept by the site</h1>${TELLS}`)};
const made = () => new Response(page, { headers: { 'content-type': 'text/html' } });
const inSandbox = () => new Response(page, { headers: { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' } });
addEventListener('install', (event) => event.waitUntil(caches.open('kept').then((cache) => cache.put('/kept', made())).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.request.mode === 'navigate' && event.respondWith(event.request.url.includes('sandbox') ? inSandbox() : caches.match('/kept').then((kept) => kept ?? made())));
`;

const OWN = 'https://www.facebook.com/our-setting';
let stand: Stand;
let browser: Browser;

const closed: PolicyDocument = {
  ...withServiceWorkers(templates.default, 'staff'),
  ownPages: [{ host: 'www.facebook.com', paths: ['/our-setting'], levels: ['staff'], roles: [], clause: 'no-social-networking' }],
};
const open: PolicyDocument = {
  ...closed,
  levels: {
    ...closed.levels,
    staff: { ...closed.levels.staff, blocked: closed.levels.staff.blocked.filter((row) => row.category !== 'social-networking') },
  },
};

/** Visits a site while it is open and has it answer its own pages from then on. */
async function settleIn(address: string): Promise<void> {
  serveWorker(new URL(address).hostname);
  const page = await visit(browser, address);
  await page.evaluate(() =>
    navigator.serviceWorker.register('/serving.js', { scope: '/' }).then(() => navigator.serviceWorker.ready.then(() => undefined)),
  );
  await page.goto(new URL('/kept', address).href);
  await until('the site answers by itself', async () => (await text(page)) === 'Kept by the site');
  await page.close();
}

function serveWorker(hostname: string): void {
  stand.world.sites.serve(`${hostname}/serving.js`, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript', 'service-worker-allowed': '/' }).end(SERVING);
  });
}

/** Has a site keep a page in its own file system, and returns its address. */
async function keepFile(address: string): Promise<string> {
  const page = await visit(browser, address);
  const kept = await page.evaluate(
    (html) =>
      new Promise<string>((end, fail) => {
        const { webkitRequestFileSystem } = window as unknown as { webkitRequestFileSystem: (...all: unknown[]) => void };
        const write = (file: FileEntry) =>
          file.createWriter((writer) => {
            writer.onwriteend = () => end(file.toURL());
            writer.write(new Blob([html], { type: 'text/html' }));
          }, fail);
        webkitRequestFileSystem(
          0,
          9_999,
          ({ root }: { root: DirectoryEntry }) => root.getFile('filed.html', { create: true }, write, fail),
          fail,
        );
      }),
    '<h1>Kept in a file</h1>',
  );
  await page.close();
  return kept;
}

/** What the browser has of a site's own file system, which no standard has. */
type FileWriter = { onwriteend: () => void; write(bytes: Blob): void };
type FileEntry = { toURL(): string; createWriter(written: (writer: FileWriter) => void, failed: (why: unknown) => void): void };
type DirectoryEntry = { getFile(name: string, options: object, found: (file: FileEntry) => void, failed: (why: unknown) => void): void };

let revision = 1;
async function adopt(policy: PolicyDocument): Promise<void> {
  revision += 1;
  await stand.device.setPolicy({ ...policy, revision });
  await untilAdopted(browser, stand.world, revision);
}

beforeAll(async () => {
  stand = await openStand({ level: 'staff', policy: open, device: { without: ['NetworkPredictionOptions'] } });
  ({ browser } = stand);
});
afterAll(() => stand?.close());

describe('a site that was open and is closed now', () => {
  let back: Page;
  let framed: Page;
  let filed: string;
  let pictured: Page;
  let floating: Page;

  beforeAll(async () => {
    for (const address of ['https://vk.com/settled', 'https://www.tiktok.com/settled', OWN]) await settleIn(address);
    // In a frame of another site it has a service worker of its own.
    stand.serve(
      'ok.ru/registers',
      `<script>navigator.serviceWorker.register('/serving.js', { scope: '/' }).then(() => navigator.serviceWorker.ready).then(() => fetch('https://log.test/registered', { mode: 'no-cors' }))</script>`,
    );
    serveWorker('ok.ru');
    await stand.show('partition.test/', '<iframe src="https://ok.ru/registers"></iframe>');
    await stand.untilReached('log.test/registered');
    back = await visit(browser, 'https://ok.ru/went-back');
    await clicking(back, `location.href = 'https://open.test/went-on'`);
    await untilAt(back, 'https://open.test/went-on');
    framed = await stand.show('framing.test/', `<iframe src="https://instagram.com/framed"></iframe>`);
    filed = await keepFile('https://ok.ru/files');
    const open = await visit(browser, filed);
    expect(await text(open)).toBe('Kept in a file');
    await open.close();
    pictured = await visit(browser, 'https://instagram.com/pictured');
    floating = await newTab(
      pictured,
      `documentPictureInPicture.requestWindow().then((shown) => shown.document.body.append('A window that floats'))`,
    );
    await adopt(closed);
    stand.world.sites.hits.splice(0);
  });

  it('is not shown by its own service worker, which asks nobody: the page is hidden before it is seen, and replaced', async () => {
    await untilOurPage(await visit(browser, 'https://vk.com/by-worker'));
    expect(logged()).not.toContain('/by-worker-visible');
    expect(stand.leaks()).toEqual([]);
  });

  it('is not shown by a service worker that it registered at a page of it that is open', async () => {
    await untilOurPage(await visit(browser, 'https://www.facebook.com/feed'));
    expect(logged()).not.toContain('/feed-visible');
    expect(stand.leaks()).toEqual([]);
  });

  it.each(['framed', 'framed-in-a-sandbox'])('is not shown in a frame by its own service worker, which asks nobody: %s', async (path) => {
    const page = await stand.show('partition.test/', `<iframe src="https://ok.ru/${path}"></iframe>`);
    await until('the frame shows our part', () => page.frames().some((frame) => frame.url().endsWith('/part.html')));
    expect(logged()).not.toContain(`/${path}-visible`);
    expect(stand.leaks()).toEqual([]);
  });

  it('does not come out of the back-forward cache', async () => {
    await clicking(back, 'history.back()');
    await untilOurPage(back);
    expect(stand.leaks()).toEqual([]);
  });

  it('does not stay in a frame of an open page', async () => {
    await until('the frame shows our part', () => framed.frames().some((frame) => frame.url().endsWith('/part.html')));
    expect(framed.url()).toBe('https://framing.test/');
  });

  it('does not come out of the site’s own file system', async () => {
    await untilOurPage(await visit(browser, filed));
  });

  it('does not float on in a picture-in-picture window', async () => {
    await untilOurPage(pictured);
    await until('its window has gone', () => floating.isClosed());
  });

  it('has no service worker any more once a page of it has tried', async () => {
    await untilOurPage(await visit(browser, 'https://www.tiktok.com/tries'));
    await adopt(open);
    const page = await visit(browser, 'https://www.tiktok.com/tries');
    await until('the server answers again', async () => (await text(page)) === 'www.tiktok.com');
    await page.close();
    await adopt(closed);
  });
});

function logged(): string[] {
  return stand.world.sites.hitsOf('log.test').map((hit) => hit.path);
}

function text(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText).catch(() => '');
}
