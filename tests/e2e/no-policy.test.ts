import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit, type Device } from './rig/device.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

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
    const [first] = await browser.pages();
    await device.setPolicy(world.policy);
    await until('the page has gone where it may', () => first?.url() === 'https://council.test/forms');
    const [before] = await world.endpoint.untilEvents(1, 'visit');
    expect(before).toMatchObject({ revision: 0, level: 'child', category: 'unprepared', host: 'council.test' });
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
