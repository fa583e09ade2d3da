import type { Browser, WebWorker } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event, Happening } from '@/policy/event.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { chainFaults } from './rig/chain.ts';
import { visit, workerOf } from './rig/device.ts';
import { outboxOf, prepareLines, type Outbox } from './rig/outbox.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

/** The most lines that may wait on a device. */
const LIMIT = 20_000;
const ROOM = 3;
/** How many lines a device sends at once. */
const IN_A_BATCH = 50;
const LONGEST_MS = 120_000;
const EMBEDDED = ['vk.com', 'ok.ru', 'tiktok.com', 'instagram.com'];
const prepared: Happening = {
  kind: 'visit',
  level: 'staff',
  action: 'block',
  category: 'social-networking',
  host: 'prepared.test',
  path: '/',
  reached: 'typed',
  revision: 1,
  repeats: 1,
};

let world: World;
let browser: Browser;
let worker: WebWorker;
let before: Event[];
let lines: Event[];
/** How often the record must tell of each host. */
const expected = new Map<string, number>();

beforeAll(async () => {
  world = await openWorld();
  const parts = EMBEDDED.map((host) => `<iframe src="https://${host}/widget"></iframe>`).join('');
  world.sites.serve('news.test/', (_request, response) => html(response, parts));
  const device = await world.device('staff');
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  worker = await workerOf(browser, world.updates.id);
  await world.endpoint.untilEvents(1, 'policy');
  await until('nothing waits', async () => isEmpty(await outboxOf(worker)));
  before = await world.endpoint.events();
});
afterAll(() => world?.close());

function isEmpty({ waiting, counted }: Outbox): boolean {
  return waiting + counted === 0;
}

/** How often these events tell of each host. */
function toldOf(events: readonly Event[]): Map<string, number> {
  const told = new Map<string, number>();
  for (const { kind, host, repeats } of events)
    if (host !== undefined) told.set(`${kind} ${host}`, (told.get(`${kind} ${host}`) ?? 0) + repeats);
  return told;
}

function happened(kind: Event['kind'], host: string, times = 1): void {
  expected.set(`${kind} ${host}`, (expected.get(`${kind} ${host}`) ?? 0) + times);
}

async function paint(host: string, path: string): Promise<void> {
  const page = await openBlocked(browser, `https://${host}/${path}`);
  await page.close();
  happened('visit', host);
}

describe('a device whose record is full', () => {
  it('still explains what it blocks when no line fits any more, and counts it on the disk', async () => {
    world.endpoint.weather('offline');
    const device = before[0]?.device ?? '';
    const many = Array.from({ length: LIMIT - ROOM }, (_, at) => ({ ...prepared, path: `/${at}` }));
    lines = await prepareLines(worker, device, many);
    happened('visit', 'prepared.test', lines.length);
    for (let one = 0; one < ROOM; one += 1) await paint('facebook.com', `fits-${one}`);
    expect(await outboxOf(worker)).toMatchObject({ waiting: LIMIT, counted: 0 });
    for (const host of ['facebook.com', 'facebook.com', 'vk.com', 'ok.ru'])
      await paint(host, `over-${host}-${expected.get(`visit ${host}`) ?? 0}`);
    for (let one = 0; one < 2; one += 1) {
      await visit(browser, 'https://news.test/');
      for (const host of EMBEDDED) happened('embed', host);
    }
    await until('all of it is counted', async () => (await outboxOf(worker)).counted === 4 + 2 * EMBEDDED.length);
    expect(await outboxOf(worker)).toMatchObject({ waiting: LIMIT });
  });

  it('delivers every line once and every count whole when the endpoint is back, and says that it was full', async () => {
    world.endpoint.weather('clear');
    await paint('tiktok.com', 'at-last');
    // Asking the device how much waits slows it down, so that comes only after as many batches as it must take.
    const batches = world.endpoint.felt('clear') + LIMIT / IN_A_BATCH;
    await until('enough batches have passed', () => world.endpoint.felt('clear') >= batches, LONGEST_MS);
    await until('nothing waits', async () => isEmpty(await outboxOf(worker)));
    const events = await world.endpoint.events();
    expect(toldOf(events)).toEqual(expected);
    expect(await chainFaults(events)).toEqual([]);
    const ids = new Set(events.map((event) => event.id));
    expect(ids.size).toBe(events.length);
    expect(lines.filter((line) => !ids.has(line.id))).toEqual([]);
    const full = events.filter((event) => event.problem === 'record-full');
    expect(full.map((event) => event.detail)).toEqual(['The record was full: 13 happenings were counted together in 8 lines.']);
    const happenings = [...expected.values()].reduce((sum, times) => sum + times, 0);
    expect(events.reduce((sum, event) => sum + event.repeats, 0)).toBe(before.length + happenings + full.length);
  });
});
