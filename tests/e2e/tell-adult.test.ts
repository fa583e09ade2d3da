import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '@/policy/event.ts';
import { templates } from '@/policy/templates/index.ts';
import { faketimeLibrary } from '../faketime.ts';
import { openMovableClock, type MovableClock } from './rig/clock.ts';
import { cutPower, untilAt, type Device } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { signInManager, type ManagerAtConsole } from './rig/manager.ts';
import { withPins } from './rig/people.ts';
import { html } from './rig/sites.ts';
import { answer, CHANCE, comeTo, openCovered, untilPicture } from './rig/tell.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

const library = faketimeLibrary();
const { huntingdon } = templates;
const { child } = huntingdon.levels;
/** The open web for children, so that what covers a page is its words alone. */
const OPEN = {
  ...huntingdon,
  levels: {
    ...huntingdon.levels,
    child: { ...child, access: { ...child.access, mode: 'open' as const }, internet: { ...child.internet, mode: 'open' as const } },
  },
};

let world: World;
let device: Device;
let clock: MovableClock | undefined;
let browser: Browser;
let pins: Record<string, string>;
let manager: ManagerAtConsole;

const linesOf = async (kind: Event['kind'], host: string): Promise<Event[]> =>
  (await world.endpoint.events()).filter((event) => event.kind === kind && event.host === host);
const untilLine = (kind: Event['kind'], host: string): Promise<Event> =>
  until(`the endpoint has a line “${kind}” of ${host}`, async () => (await linesOf(kind, host))[0]);
const pinOf = (person: string): string => pins[person] ?? '';
const held = async (): Promise<number> => (await manager.get<{ held: unknown[] }>('calls')).held.length;

beforeAll(async () => {
  const people = await withPins(OPEN);
  ({ pins } = people);
  world = await openWorld(people.policy);
  for (const host of ['away', 'one', 'two', 'law', 'off', 'guess'])
    world.sites.serve(`${host}.test/`, (_request, response) => html(response, CHANCE));
  world.endpoint.weather('offline');
  clock = library === undefined ? undefined : await openMovableClock(library);
  device = await world.device('child', undefined, clock ? { clock } : {});
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  manager = await signInManager(world.endpoint);
});
afterAll(async () => {
  await world?.close();
  await clock?.remove();
});

describe('the adult who comes to a cover', () => {
  it.skipIf(library === undefined)(
    'opens the page for five minutes, also without a network, and it is covered again by itself',
    async () => {
      const page = await openCovered(browser, 'https://away.test/');
      expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
      await answer(page, 'false-alarm', 'opened');
      await untilAt(page, 'https://away.test/');
      await until('the page is shown', () =>
        page.evaluate(() => getComputedStyle(document.documentElement).opacity === '1').catch(() => false),
      );
      await clock?.move('+6m');
      // A moved clock moves no timer: the half-minute beat sees it.
      const again = await untilPicture(page, 90_000);
      world.endpoint.weather('clear');
      const [cover, answered] = [await untilLine('flag', 'away.test'), await untilLine('answered', 'away.test')];
      expect(answered).toMatchObject({ cover: cover.id, person: 'practitioner', ending: 'opened', minutes: 5, action: 'allow' });
      await again.close();
    },
  );

  it('answers one of two covered tabs, and the other stands', async () => {
    world.endpoint.weather('clear');
    const [one, two] = [await openCovered(browser, 'https://one.test/'), await openCovered(browser, 'https://two.test/')];
    await one.bringToFront();
    expect(await comeTo(one, 'practitioner', pinOf('practitioner'))).toBe('right');
    await answer(one, 'not-seen', 'closed');
    await until('its tab is closed', () => one.isClosed());
    expect(await untilLine('answered', 'one.test')).toMatchObject({ cover: (await untilLine('flag', 'one.test')).id, ending: 'closed' });
    await two.reload();
    await untilPicture(two);
    await everythingOf(browser, world);
    expect(await linesOf('answered', 'two.test')).toEqual([]);
    await two.close();
  });

  it('“an offence to distribute indecent images” (I6): what may be illegal is opened by nobody, and the device waits for a manager', async () => {
    const page = await openCovered(browser, 'https://law.test/');
    expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
    await page.locator('[data-finding=maybe-illegal]').click();
    expect(await page.$$eval('[data-ending]', (ways) => ways.map((way) => way.getAttribute('data-ending')))).toEqual(['held']);
    const said = await page.evaluate(() => document.body.innerText);
    for (const told of ['Do not open it.', 'Do not look further.', 'law[.]test', 'iwf.org.uk']) expect(said).toContain(told);
    expect(await page.$$eval('a', (links) => links.length)).toBe(0);
    await page.locator('[data-ending=held]').click();
    expect(await untilLine('answered', 'law.test')).toMatchObject({ category: 'illegal', finding: 'maybe-illegal', ending: 'held' });
    await until('the console knows of the device', async () => (await held()) === 1);
    await untilPicture(page);
    expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
    await page.locator('[data-finding=other]').click();
    expect(await page.$('[data-ending=released]')).toBeNull();
    await page.reload();
    await untilPicture(page);
    expect(await comeTo(page, 'head', pinOf('head'))).toBe('right');
    await answer(page, 'other', 'released');
    await until('the device is free again', async () => (await held()) === 0);
    await page.close();
  });

  it('finds after a power cut that the picture stands again, and the record says how long it had stood', async () => {
    const page = await openCovered(browser, 'https://off.test/');
    await page.locator('.call').click();
    const call = await untilLine('call', 'off.test');
    await cutPower(browser);
    browser = await device.open('https://off.test/');
    const again = await until('the tab is open', async () => (await browser.pages()).find((one) => one.url() !== 'about:blank'));
    await untilPicture(again);
    const cut = await untilLine('power-off', 'off.test');
    expect(cut).toMatchObject({ cover: call.cover, category: 'gambling', level: 'child' });
    expect(cut.seconds).toBeGreaterThanOrEqual(0);
    expect(await comeTo(again, 'practitioner', pinOf('practitioner'))).toBe('right');
    await answer(again, 'seen', 'prepared');
    const answered = await untilLine('answered', 'off.test');
    expect(answered.seconds).toBeGreaterThanOrEqual(cut.seconds ?? 0);
  });

  it('is not let in by guessing: five wrong PINs lock the device, and the picture stands', async () => {
    const page = await openCovered(browser, 'https://guess.test/');
    for (let left = 4; left > 0; left -= 1) expect(await comeTo(page, 'practitioner', '000000')).toContain(String(left));
    expect(await comeTo(page, 'practitioner', '000000')).toContain('Too many wrong PINs.');
    expect(await page.$eval('input[name=pin]', (input) => input.disabled)).toBe(true);
    await page.reload();
    await untilPicture(page);
    await everythingOf(browser, world);
    expect(await linesOf('answered', 'guess.test')).toEqual([]);
  });
});
