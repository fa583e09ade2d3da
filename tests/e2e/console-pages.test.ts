import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { openManager, type Manager } from '@/tests/tour/manager.ts';
import { faultsOf } from './rig/accessible.ts';
import { openTestEndpoint, type TestEndpoint } from './rig/endpoint.ts';
import { until } from './rig/until.ts';

/** Where pictures go when somebody wants to look at the pages. */
const PICTURES = process.env.STAIRGATE_PICTURES;
const PAGES = ['/members', '/keys', '/audit', '/you', '/devices'] as const;

describe('the console’s pages about people, keys and acts', () => {
  let endpoint: TestEndpoint;
  let manager: Manager;
  beforeAll(async () => {
    endpoint = await openTestEndpoint(templates.default);
    manager = await openManager(endpoint.consoleAddress);
    await manager.fillSetUp(endpoint.setupCode);
    await manager.submit();
    await manager.untilHeading('What happened');
  });
  afterAll(async () => {
    await manager.close();
    await endpoint.close();
  });

  const openPage = async (path: string) => {
    await manager.page.goto(`${endpoint.consoleAddress}${path}`);
    await until(`${path} is shown`, () => manager.page.$('main h1'));
    await until(`${path} has its answer`, () => manager.page.$eval('main', (main) => main.querySelector('.waiting') === null));
  };
  const takePicture = async (name: string) => {
    if (PICTURES === undefined) return;
    await mkdir(PICTURES, { recursive: true });
    await manager.page.screenshot({ path: `${PICTURES}/${name.replaceAll('/', '')}.png`, fullPage: true });
  };

  it('lead from an invitation to a second person’s own sign-in, by the link alone', async () => {
    await openPage('/members');
    const fill = (name: string, value: string) => manager.page.locator(`form.ask input[name=${name}]`).fill(value);
    await fill('name', 'Cleo Marsh');
    await fill('email', 'cleo@nursery.example');
    await fill('reason', 'She looks after the computers.');
    await manager.page.click('form.ask input[value=it]');
    await manager.press('Make the link');
    await manager.page.waitForSelector('input.key');
    await takePicture('invited');
    const link = await manager.page.$eval('input.key', (field) => field.value);
    expect(await faultsOf(manager.page)).toEqual([]);
    const cleo = await openManager(link);
    await cleo.untilHeading('Hello Cleo Marsh!');
    expect(await faultsOf(cleo.page)).toEqual([]);
    if (PICTURES !== undefined) await cleo.page.screenshot({ path: `${PICTURES}/join.png` });
    await cleo.page.locator('input[name=password]').fill('three odd words here');
    await cleo.submit();
    await cleo.untilHeading('What happened');
    expect(await cleo.page.$$eval('nav a', (links) => links.map((each) => each.textContent))).not.toContain('Agreements');
    await cleo.close();
  });

  it.each([
    ['light', 'en', 1280],
    ['dark', 'ar', 1280],
    ['light', 'pl', 1280],
    ['dark', 'ru', 640],
    ['light', 'uk', 640],
  ] as const)('have no fault that axe knows, and nothing that runs out of the page: %s, %s, %d wide', async (scheme, language, width) => {
    await manager.page.setViewport({ width, height: 800 });
    await manager.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const path of PAGES) {
      await openPage(path);
      await manager.page.select('.language select', language);
      await manager.page.waitForSelector(`html[lang=${language}]`);
      await manager.page.$$eval('details.end', (all) => all.forEach((each) => (each.open = true)));
      await manager.page.click('.upkeep > button');
      await manager.page.waitForSelector('.upkeep ul:not([hidden])');
      await takePicture(`${path}-${language}-${scheme}`);
      expect(await faultsOf(manager.page), path).toEqual([]);
      const overflow = await manager.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([path, overflow]).toEqual([path, 0]);
    }
  });
});
