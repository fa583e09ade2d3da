import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeDatabase } from '@/server/database/embedded.ts';
import { LogPage } from '@/policy/console.ts';
import { endGroup, setUpReadyDevice, type ManagedBrowser } from './rig/device.ts';
import { close, listen, openSites, type Sites } from './rig/sites.ts';
import { until } from './rig/until.ts';

const PACK = ['10-install.json', '20-lockdown.json', '30-stairgate.json'];
const ACCOUNT = { email: 'manager@nursery.example', password: crypto.randomUUID() };

let data: string;
let address: string;
let sites: Sites;
let device: ManagedBrowser | undefined;
const started: ChildProcess[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'stairgate-npm-start-'));
  address = `http://127.0.0.1:${await freePort()}`;
  sites = await openSites();
});

afterAll(async () => {
  await device?.remove();
  for (const child of started) if (child.exitCode === null) await stop(child);
  await sites.close();
  // As root the database lies where its own account can reach it, behind a link.
  await removeDatabase(data);
  await rm(data, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const holder = createServer();
  const port = await listen(holder);
  await close(holder);
  return port;
}

/** Types the command and returns what it has printed once it says that it is ready. */
async function npmStart(): Promise<{ child: ChildProcess; printed: () => string }> {
  const parts = ['start', '--', '--no-browser', '--port', new URL(address).port, '--data', data, '--template', 'default'];
  const child = spawn('npm', parts, { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  // What it prints last of all.
  await until(
    'it says where the packs are',
    () => {
      if (child.exitCode !== null) throw new Error(`It ended (${child.exitCode}).\n${text}`);
      return text.includes('The packs for devices are in ');
    },
    150_000,
  );
  return { child, printed: () => text };
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit') as Promise<[number | null]>;
  child.kill('SIGTERM');
  return (await ended)[0];
}

async function fetched(path: string, init?: RequestInit): Promise<Response> {
  const reply = await fetch(`${address}${path}`, init);
  expect([path, reply.status]).toEqual([path, 200]);
  return reply;
}

/** Sends a form of the console and returns the session's cookie. */
async function signed(path: string, body: object): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetched(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function blockedVisits(cookie: string): Promise<LogPage['lines']> {
  const page = LogPage.parse(await (await fetched('/console/log?kind=visit', { headers: { cookie } })).json());
  return page.lines;
}

async function offeredId(): Promise<string> {
  const manifest = await (await fetched('/extension/updates.xml')).text();
  return /appid=["']([a-p]{32})["']/.exec(manifest)?.[1] ?? '';
}

test('npm start, its pack copied onto a device, a blocked visit in the log; and the same again after a restart', async () => {
  const first = await npmStart();
  expect(first.printed()).toMatch(new RegExp(`^Stairgate is ready.*${address}/`, 'm'));
  for (const path of ['/healthz', '/readyz']) await fetched(path);
  expect(await (await fetched('/')).text()).toContain('<html');
  expect(Buffer.from(await (await fetched('/extension/stairgate.crx')).arrayBuffer()).toString('latin1', 0, 4)).toBe('Cr24');
  const id = await offeredId();
  const folderOf = (level: string) => join(data, 'pack', level, 'linux', 'chromium');
  for (const level of ['child', 'staff']) expect(await readdir(folderOf(level))).toEqual(PACK);

  const code = /set-up code ([A-Z0-9-]+)/.exec(first.printed())?.[1];
  await signed('/console/setup', { code, name: 'Sam Taylor', ...ACCOUNT });
  const cookie = await signed('/console/sign-in', ACCOUNT);
  device = await setUpReadyDevice(sites, folderOf('child'));
  // One page for each start: a browser without a screen and without developer tools takes no more.
  for (const [index, start] of ['https://www.facebook.com/a/page', 'https://not-prepared.test/'].entries()) {
    const browser = await device.startAlone(start);
    await until(`${start} is in the log`, async () => (await blockedVisits(cookie)).length > index);
    // As a person closes it: a profile that is cut off in its first seconds forgets what was installed.
    await endGroup(browser, 'SIGTERM');
  }
  const lines = await blockedVisits(cookie);
  expect(lines.map(({ event }) => [event.host, event.category])).toEqual([
    ['not-prepared.test', 'unprepared'],
    ['www.facebook.com', 'social-networking'],
  ]);
  expect(lines.every(({ event, broken }) => event.level === 'child' && !broken)).toBe(true);
  expect(lines[0]?.sentence).toBe('Staff will check the content of any internet access before sharing with children in our care.');
  // At the first start the extension was not there yet: the browser's own block list held.
  for (const host of ['www.facebook.com', 'not-prepared.test']) expect(sites.hitsOf(host)).toEqual([]);
  expect(await stop(first.child)).toBe(0);
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();

  const second = await npmStart();
  expect(await offeredId()).toBe(id);
  expect(second.printed()).not.toContain('set-up code');
  expect(await blockedVisits(await signed('/console/sign-in', ACCOUNT))).toEqual(lines);
  expect(await stop(second.child)).toBe(0);
});
