import type { Browser, WebWorker } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit, workerOf, type Device } from './rig/device.ts';
import { outboxOf } from './rig/outbox.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

let world: World;
let device: Device;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld();
  device = await world.device('staff');
  await device.breakPolicy('{ this is no policy');
  browser = await device.open('https://council.test/forms');
});
afterAll(() => world?.close());

describe('a device without a policy it can read', () => {
  it('holds the built-in child default before any policy is known', async () => {
    const [first] = await browser.pages();
    if (!first) throw new Error('There is no tab.');
    expect(await untilOurPage(first)).toContain('#https://council.test/forms');
    const said = await until('the child is spoken to', () => first.evaluate(() => document.body.innerText.trim()));
    expect(said).not.toContain('council');
  });

  it('opens what the administrator’s policy opens as soon as it arrives, and sends what was recorded before', async () => {
    const [tab] = await browser.pages();
    await device.setPolicy(world.policy);
    await until('the page has gone where it may', () => tab?.url() === 'https://council.test/forms');
    const [before] = await world.endpoint.untilEvents(1, 'visit');
    expect(before).toMatchObject({ revision: 0, level: 'child', category: 'unprepared', host: 'council.test' });
    const [first] = await world.endpoint.untilEvents(1, 'epoch');
    expect(first).toMatchObject({ seq: 1, revision: 0, level: 'child', detail: 'No policy was known yet: the built-in child rules held.' });
  });

  it('keeps the last good policy over a restart with a broken file, and says so', async () => {
    await untilAdopted(browser, world);
    await browser.close();
    await device.breakPolicy('{ broken again');
    browser = await device.open('about:blank');
    const page = await visit(browser, 'https://vk.com/after-restart');
    await untilOurPage(page);
    await until('the adult is told the clause', () => page.evaluate(() => document.body.innerText.includes('Social networking')));
    const problems = await world.endpoint.untilEvents(1, 'problem');
    expect(problems.at(-1)).toMatchObject({ problem: 'policy-missing', revision: 1, level: 'staff' });
    expect(world.sites.hitsOf('vk.com')).toEqual([]);
  });
});

describe('the first line of a record', () => {
  /** Starts another staff device whose policy cannot be read yet, and waits until it stands as a child's. */
  async function startLate(): Promise<{ late: Device; worker: WebWorker }> {
    const late = await world.device('staff');
    await late.breakPolicy('{ this is no policy');
    const worker = await workerOf(await late.open('about:blank'), world.updates.id);
    await until('the built-in rules hold', async () => (await worker.evaluate(() => chrome.action.getBadgeText({}))) === 'C');
    return { late, worker };
  }

  it('waits for the policy, so that a staff device does not begin as a child’s', async () => {
    const { late } = await startLate();
    await late.setPolicy(world.policy);
    const epochs = await world.endpoint.untilEvents(2, 'epoch');
    expect(epochs.at(-1)).toMatchObject({ seq: 1, level: 'staff', revision: 1 });
    expect(epochs.at(-1)).not.toHaveProperty('detail');
  });

  it('does not wait for ever: it is written at the first beat, and says that no policy was known', async () => {
    const { late, worker } = await startLate();
    await until('the record has begun', async () => (await outboxOf(worker).catch(() => undefined))?.waiting === 1, 90_000);
    await late.setPolicy(world.policy);
    const epochs = await world.endpoint.untilEvents(3, 'epoch');
    expect(epochs.at(-1)).toMatchObject({ seq: 1, level: 'child', revision: 0, detail: expect.stringContaining('No policy was known') });
  });
});
