import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestDevice } from '@/tests/server/test-device.ts';
import { openManager, type Manager } from '@/tests/tour/manager.ts';
import { nurseryWithPins } from '@/tests/tour/nursery.ts';
import { faultsOf } from './rig/accessible.ts';
import { openTestEndpoint, type TestEndpoint } from './rig/endpoint.ts';
import { until } from './rig/until.ts';

/** Where pictures go when somebody wants to look at the pages. */
const PICTURES = process.env.STAIRGATE_PICTURES;
const PAGES = ['/', '/members', '/keys', '/audit', '/you', '/devices', '/why', '/agreements'] as const;
/** What stands on a page once it has heard all that it asked for. */
const LAST: Partial<Record<string, string>> = { '/why': '[name=person]', '/agreements': '[name=devices]' };
/** As after a tablet's browser was installed anew. */
const TWINS = { label: 'Tablet 3', room: 'Ladybirds' };

describe('the console’s pages', () => {
  let endpoint: TestEndpoint;
  let manager: Manager;
  beforeAll(async () => {
    const { policy } = await nurseryWithPins();
    endpoint = await openTestEndpoint(policy);
    for (const place of [TWINS, TWINS, { label: 'Office laptop', room: 'Office' }])
      await (await TestDevice.make()).enrolAt(endpoint.address, endpoint.enrolmentKey, place);
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
    await manager.page.waitForSelector(LAST[path] ?? 'main h1');
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

  it('offer the people of the policy and the devices by name, two of one name told apart', async () => {
    await openPage('/why');
    const person = await manager.page.waitForSelector('::-p-aria([name="Who is there"][role="combobox"])');
    expect(await person?.$$eval('option', (all) => all.map(({ text }) => text))).toContain('Robin Shah (Practitioner, staff)');
    await openPage('/agreements');
    await manager.page.locator('details:has([name=devices]) > summary').click();
    const devices = await manager.page.waitForSelector('::-p-aria([name="Only on these devices"][role="group"])');
    const names = await devices?.$$eval('bdi', (all) => all.map((one) => one.textContent ?? ''));
    expect(names).toHaveLength(3);
    expect(names?.filter((name) => /^Tablet 3 \(Ladybirds\) · Here since .+ · Last heard from: .+/.test(name))).toHaveLength(2);
    expect(names).toContain('Office laptop (Office)');
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
      await manager.page.$$eval(':is(details.end, details.folded)', (all: HTMLDetailsElement[]) =>
        all.forEach((each) => (each.open = true)),
      );
      await manager.page.click('.upkeep > button');
      await manager.page.waitForSelector('.upkeep ul:not([hidden])');
      await takePicture(`${path}-${language}-${scheme}`);
      expect(await faultsOf(manager.page), path).toEqual([]);
      const overflow = await manager.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([path, overflow]).toEqual([path, 0]);
    }
  });
});
