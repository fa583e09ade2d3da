import { open, readdir, rm, stat, truncate, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlocked, untilFace } from './rig/blocked-page.ts';
import { chainFaults, placesOf } from './rig/chain.ts';
import { untilOurPage, visit, type Device } from './rig/device.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

let world: World;
let device: Device;
let browser: Browser;
const painted: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  device = await world.device('staff');
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  await paint('facebook.com/before');
  await world.endpoint.untilEvents(1, 'visit');
});
afterAll(() => world?.close());

async function paint(place: string): Promise<void> {
  await openBlocked(browser, `https://${place}`);
  painted.push(place);
}

/** What lies in the files of the record's database. */
async function filesOfRecord(): Promise<string[]> {
  const folder = join(device.profile, 'Default', 'IndexedDB', `chrome-extension_${world.updates.id}_0.indexeddb.leveldb`);
  const names = await readdir(folder);
  expect(names).toContain('CURRENT');
  return names.map((name) => join(folder, name));
}

const damages: { how: string; damage(files: string[]): Promise<unknown> }[] = [
  { how: 'overwritten', damage: (files) => Promise.all(files.map((file) => writeFile(file, 'This is no database. '.repeat(500)))) },
  { how: 'cut in half', damage: (files) => Promise.all(files.map((file) => cut(file, 0.5))) },
  { how: 'emptied', damage: (files) => Promise.all(files.map((file) => truncate(file))) },
  { how: 'deleted', damage: (files) => Promise.all(files.map((file) => rm(file))) },
];

async function cut(file: string, part: number): Promise<void> {
  await truncate(file, Math.floor((await stat(file)).size * part));
}

/** Everything painted is there once; each epoch is whole; and each loss is told of with the last line that was known. Returns what is told of the last one. */
async function expectTold(losses: number): Promise<string> {
  await world.endpoint.untilEvents(painted.length, 'visit');
  const events = await world.endpoint.events();
  expect(placesOf(events)).toEqual(painted.toSorted());
  expect(await chainFaults(events)).toEqual([]);
  expect(new Set(events.map((event) => event.epoch)).size).toBe(losses + 1);
  const resets = events.filter((event) => event.problem === 'record-reset').toSorted((a, b) => (a.at < b.at ? -1 : 1));
  expect(resets).toHaveLength(losses);
  return resets.at(-1)?.detail ?? '';
}

describe('a device whose record is damaged', () => {
  it.each(damages.map((row, at) => ({ ...row, losses: at + 1 })))(
    'blocks, says that the record was lost, and begins a new chain when its files are $how between two starts',
    async ({ how, damage, losses }) => {
      await browser.close();
      await damage(await filesOfRecord());
      browser = await device.open('about:blank');
      await paint(`vk.com/${how.replaceAll(' ', '-')}`);
      expect(await expectTold(losses)).toMatch(
        /^The record was lost and began anew\. The last known line was \d+ of epoch [0-9a-f-]{36}\.$/,
      );
    },
  );

  it('says that the record went back, and gives no place in a chain twice, when the newest part of its log is missing', async () => {
    for (const line of [1, 2, 3, 4]) await paint(`ok.ru/line-${line}`);
    await world.endpoint.untilEvents(painted.length, 'visit');
    await browser.close();
    const logs = (await filesOfRecord()).filter((file) => file.endsWith('.log'));
    await Promise.all(logs.map((log) => cut(log, 0.7)));
    browser = await device.open('about:blank');
    await paint('ok.ru/after-the-cut');
    expect(await expectTold(damages.length + 1)).toMatch(/^The record went back to line \d+ of epoch/);
  });

  it('begins a new chain when its database is deleted while it runs', async () => {
    const page = await openBlocked(browser, 'https://tiktok.com/running');
    painted.push('tiktok.com/running');
    await world.endpoint.untilEvents(painted.length, 'visit');
    await page.evaluate(deleteRecord);
    await paint('tiktok.com/after-the-deletion');
    expect(await expectTold(damages.length + 2)).toContain('The record was lost and began anew.');
  });
});

describe('a device whose disk is full', () => {
  it('keeps the page closed without a word, and explains and records it once there is room again', async () => {
    const small = await world.device('staff', undefined, { diskMegabytes: 60 });
    const browser = await small.open('about:blank');
    await untilAdopted(browser, world);
    await world.endpoint.untilEvents(2, 'policy');
    const filler = join(`/proc/${browser.process()?.pid}/root`, small.profile, 'filler');
    await fill(filler);
    const page = await visit(browser, 'https://ok.ru/full');
    await untilOurPage(page);
    await untilFace(page, 'child');
    await rm(filler);
    await untilFace(page, 'adult');
    painted.push('ok.ru/full');
    const visits = await world.endpoint.untilEvents(painted.length, 'visit');
    expect(placesOf(visits)).toEqual(painted.toSorted());
    expect(await chainFaults(await world.endpoint.events())).toEqual([]);
  });
});

/** Writes until there is no room for a single byte. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  for (const bytes of [1_000_000, 1_000, 1]) while (await hasRoomFor(handle, bytes));
  await handle.close();
}

async function hasRoomFor(handle: FileHandle, bytes: number): Promise<boolean> {
  const [written] = await Promise.allSettled([handle.appendFile(new Uint8Array(bytes))]);
  if (written.status === 'fulfilled') return true;
  expect(written.reason).toMatchObject({ code: 'ENOSPC' });
  return false;
}

function deleteRecord(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('stairgate-record');
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('The database was not deleted.')));
  });
}
