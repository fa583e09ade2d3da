import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/policy/language.ts';
import { faultsOf } from './rig/accessible.ts';
import { visit } from './rig/device.ts';
import { openToChildren } from './rig/open-to-children.ts';
import { withPins } from './rig/people.ts';
import { html } from './rig/sites.ts';
import { answer, CHANCE, comeTo, openCovered } from './rig/tell.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

const PHONE = { width: 360, height: 740 };
/** A window of 1280 × 800 at 200 %. */
const ZOOMED = { width: 640, height: 400 };

let world: World;
let child: Browser;
let staff: Browser;
let pins: Record<string, string>;

const pinOf = (person: string): string => pins[person] ?? '';
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.className ?? '');
const edges = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });

beforeAll(async () => {
  const { policy, ...people } = await withPins(openToChildren());
  ({ pins } = people);
  const aged = policy.people.map((person) => ({ ...person, pinChanged: '2020-01-01' }));
  world = await openWorld({ ...policy, people: aged });
  for (const host of ['tall', 'phone', 'zoomed', 'large', 'keys', 'office', 'desk']) {
    world.sites.serve(`${host}.test/`, (_request, response) => html(response, CHANCE));
  }
  child = await (await world.device('child')).open('about:blank');
  await untilAdopted(child, world);
  staff = await (await world.device('staff')).open('about:blank');
  await untilAdopted(staff, world);
});
afterAll(() => world?.close());

describe('the page of a cover, as people see it', () => {
  it('on an upright tablet there is no sky below the meadow', async () => {
    const page = await openCovered(child, 'https://tall.test/');
    await page.setViewport({ width: 800, height: 1280 });
    const [picture, hill] = [await edges(page, '.tell-picture'), await edges(page, '.tell-picture .hill')];
    expect(hill.bottom).toBeGreaterThanOrEqual(picture.bottom);
    await page.close();
  });

  it('by the keyboard an adult goes on at their name, and after a wrong PIN at the PIN; how old it is and that it should be changed are two lines', async () => {
    const page = await openCovered(child, 'https://keys.test/');
    await page.locator('.here').click();
    await until('the name has the focus', async () => (await focused(page)) === 'person');
    expect(await comeTo(page, 'practitioner', '000000')).toContain('4');
    await until('the PIN has the focus', async () => (await focused(page)) === 'pin');
    const [hint, old] = [await edges(page, '.entry .hint'), await edges(page, '.entry .old')];
    expect(old.top).toBeGreaterThan(hint.top + 10);
    await page.close();
  });

  it('on a phone the warning of what may be illegal is in view as soon as it is tapped', async () => {
    const page = await openCovered(child, 'https://phone.test/');
    await page.setViewport(PHONE);
    expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
    await page.locator('[data-finding=maybe-illegal]').click();
    await until('the warning has the focus', async () => (await focused(page)) === 'illegal');
    const [warning, confirm] = [await edges(page, '.illegal'), await edges(page, '[data-ending=held]')];
    expect(warning.top).toBeGreaterThanOrEqual(0);
    expect(warning.top).toBeLessThan(PHONE.height / 2);
    expect(confirm.top).toBeGreaterThan(warning.bottom);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('at 200 % the warning begins in view, though it is taller than the window', async () => {
    const page = await openCovered(child, 'https://large.test/');
    await page.setViewport(ZOOMED);
    expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
    await page.locator('[data-finding=maybe-illegal]').click();
    await until('the warning has the focus', async () => (await focused(page)) === 'illegal');
    expect((await edges(page, '.illegal')).bottom).toBeGreaterThan(ZOOMED.height);
    const { top } = await edges(page, '.illegal h2');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(ZOOMED.height / 2);
    await page.close();
  });

  it('at 200 % the question and its first answers stand in the window’s height from the top of the page', async () => {
    const page = await openCovered(child, 'https://zoomed.test/');
    await page.setViewport(ZOOMED);
    expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
    const answers = await edges(page, '.answer');
    expect(answers.bottom).toBeGreaterThan(ZOOMED.height);
    expect(answers.top).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, 0));
    expect((await edges(page, '[data-finding=false-alarm]')).bottom).toBeLessThanOrEqual(ZOOMED.height);
    await page.close();
  });
});

describe('“staff and children receive different levels of filtered internet access” (Huntingdon, F6): a cover at an adult’s own device', () => {
  let page: Page;

  it.each(LANGUAGES)('asks what fits an adult, and axe finds nothing wrong with it in the light and the dark: %s', async (language) => {
    page = await covered('https://office.test/');
    await page.locator(`.languages [lang=${language}]`).click();
    expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
    const asked = await page.$$eval('[data-finding]', (taps) => taps.map((tap) => tap.getAttribute('data-finding')));
    expect(asked).toEqual(['by-accident', 'for-work', 'false-alarm', 'other', 'maybe-illegal']);
    await page.locator('[data-finding=for-work]').click();
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await faultsOf(page), value).toEqual([]);
    }
    await page.close();
  });

  it('writes that it was for work, at the level of staff, and opens the page for a while', async () => {
    page = await covered('https://desk.test/');
    expect(await comeTo(page, 'practitioner', pinOf('practitioner'))).toBe('right');
    await answer(page, 'for-work', 'opened');
    const line = await until('the endpoint has the answer', async () =>
      (await world.endpoint.events()).find(({ kind, host }) => kind === 'answered' && host === 'desk.test'),
    );
    expect(line).toMatchObject({ level: 'staff', person: 'practitioner', finding: 'for-work', ending: 'opened', action: 'allow' });
    await until('the page is open', () => page.url() === 'https://desk.test/');
  });
});

/** Opens a page on the staff device that is covered there, once the quiet page with its way in stands for it. */
async function covered(address: string): Promise<Page> {
  const page = await visit(staff, address);
  await until('the quiet page stands', () => page.$('form.entry').catch(() => null));
  return page;
}
