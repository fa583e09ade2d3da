import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { faultsOf } from './rig/accessible.ts';
import { openBlocked, untilFace } from './rig/blocked-page.ts';
import { placesOf } from './rig/chain.ts';
import { visit, type Device } from './rig/device.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

const HOME = 'https://www.bbc.co.uk/cbeebies';
const { child } = templates.azbuka.levels;
/** The hours of the day are another test's matter. */
const policy: PolicyDocument = {
  ...templates.azbuka,
  levels: { ...templates.azbuka.levels, child: { ...child, internet: { ...child.internet, mode: 'open' } } },
};
const arabic: PolicyDocument = { ...policy, revision: 2, setting: { ...policy.setting, languages: ['ar'] } };

let world: World;
let device: Device;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld(policy);
  device = await world.device('child');
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
});
afterAll(() => world?.close());

const markupOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const waysOn = (page: Page): Promise<string[]> =>
  page.$$eval('a, button, input, select, form, iframe, [role=button], [role=link], [tabindex]', (found) =>
    found.map((one) => (one instanceof HTMLAnchorElement ? one.href : one.tagName)),
  );

const blockedPage = (): string => `chrome-extension://${world.updates.id}/blocked.html`;

describe('a blocked page on a child’s device', () => {
  it('shows a picture, at most eight words in each language of the setting, and one way: home', async () => {
    const page = await openBlocked(browser, 'https://www.facebook.com/groups/x?query=secret', 'child');
    expect(
      await page.$eval(
        '.friends',
        (picture) => picture instanceof HTMLImageElement && picture.naturalWidth > 0 && picture.checkVisibility(),
      ),
    ).toBe(true);
    const said = await page.$$eval('.praise [lang]', (spans) =>
      spans.map((span) => ({ lang: span.getAttribute('lang'), text: span.textContent ?? '' })),
    );
    expect(said.map(({ lang }) => lang)).toEqual(['ru', 'en']);
    for (const { text } of said) expect(text.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(
      await page.evaluate(() =>
        document
          .getElementById('face')
          ?.innerText.trim()
          .split(/\s*\n\s*/),
      ),
    ).toEqual(said.map(({ text }) => text));
    expect(await waysOn(page)).toEqual([HOME]);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('tells no address, no reason and no rule, in words, titles or attributes', async () => {
    const page = await openBlocked(browser, 'https://www.facebook.com/groups/x?query=secret', 'child');
    expect(await markupOf(page)).not.toMatch(/facebook|groups|secret|социальн|social|запис|record|policy|правил/i);
    expect(await page.title()).toBe('Покажи взрослому');
  });

  it('goes home by its button, and leaves no blocked page behind to come back to', async () => {
    const page = await openBlocked(browser, 'https://vk.com/', 'child');
    await page.click('.huge');
    await until('the tab is at home', () => page.url() === HOME);
    expect(await page.$eval('#site', (heading) => heading.textContent)).toBe('www.bbc.co.uk');
    const session = await page.createCDPSession();
    const { entries } = await session.send('Page.getNavigationHistory');
    expect(entries.map((entry) => entry.url)).toEqual(['about:blank', HOME]);
    expect(world.sites.hitsOf('vk.com')).toEqual([]);
  });

  it('stands in place of a page that nobody prepared', async () => {
    await openBlocked(browser, 'https://council.test/forms', 'child');
    expect(world.sites.hitsOf('council.test')).toEqual([]);
  });

  it('is recorded by its host alone', async () => {
    const visits = await world.endpoint.untilEvents(4, 'visit');
    expect(visits.map(({ host, category, path, level }) => ({ host, category, path, level }))).toEqual([
      { host: 'www.facebook.com', category: 'social-networking', path: undefined, level: 'child' },
      { host: 'www.facebook.com', category: 'social-networking', path: undefined, level: 'child' },
      { host: 'vk.com', category: 'social-networking', path: undefined, level: 'child' },
      { host: 'council.test', category: 'unprepared', path: undefined, level: 'child' },
    ]);
    expect(JSON.stringify(await world.endpoint.events())).not.toMatch(/groups|secret|forms/);
  });

  it('shows nothing of a hostile address, and goes nowhere it says', async () => {
    for (const address of [
      'https://facebook.com/<img src=x onerror=document.title=1>"><script>document.title=1</script>',
      'https://facebook.com/\u202Egnp.exe\u2066',
      `https://facebook.com/${'a'.repeat(100_000)}`,
    ]) {
      expect(await markupOf(await openBlocked(browser, address, 'child'))).not.toMatch(/facebook|onerror|gnp|aaaa/);
    }
    for (const fragment of [
      '',
      'javascript:document.title=1',
      'data:text/html,<h1>1</h1>',
      '<img src=x onerror=document.title=1>',
      'chrome://version',
      '%',
    ]) {
      const page = await visit(browser, `${blockedPage()}#${fragment}`);
      await untilFace(page, 'child');
      expect(page.url()).toContain(blockedPage());
      expect(await page.title()).not.toBe('1');
      expect((await waysOn(page)).filter((way) => way !== HOME)).toEqual([]);
    }
    await world.endpoint.untilEvents(8, 'visit');
    expect(placesOf(await world.endpoint.events()).slice(0, 4)).toEqual(['', 'council.test', 'facebook.com', 'facebook.com']);
    expect(world.sites.hitsOf('facebook.com')).toEqual([]);
  });

  it('says nothing and records nothing in a frame of a web page', async () => {
    world.sites.serve('topmarks.co.uk/', (_request, response) =>
      html(response, `<h1>A page that frames us</h1><iframe src="${blockedPage()}#https://ok.ru/framed"></iframe>`),
    );
    const page = await visit(browser, 'https://topmarks.co.uk/');
    const frame = await until('our page stands in the frame', () => page.frames().find((one) => one.url().includes('/blocked.html')));
    await until('it knows that it is framed', () => frame.evaluate(() => document.documentElement.dataset['face'] === 'framed'));
    expect(await frame.evaluate(() => document.body.innerText.trim())).toBe('');
    await openBlocked(browser, 'https://tiktok.com/', 'child');
    await until('the later visit is there', async () => placesOf(await world.endpoint.events()).includes('tiktok.com'));
    expect(placesOf(await world.endpoint.events())).not.toContain('ok.ru');
  });

  it('reads from right to left in Arabic as soon as the policy does', async () => {
    const page = await openBlocked(browser, 'https://vk.com/', 'child');
    await device.setPolicy(arabic);
    await until('the page speaks Arabic', () => page.evaluate(() => document.documentElement.lang === 'ar'));
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.praise') ?? document.body).direction)).toBe('rtl');
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('a blocked page on a staff device', () => {
  it('is as accessible, shows a host and never a way to it', async () => {
    await device.setPolicy({ ...policy, revision: 3, setting: { ...policy.setting, languages: ['en'] } }, 'staff');
    await untilAdopted(browser, world, 3);
    const page = await openBlocked(browser, 'https://www.facebook.com/"><img src=x onerror=document.title=1>/\u202Egnp');
    const markup = await markupOf(page);
    expect(markup).toContain('www.facebook.com');
    expect(markup).not.toMatch(/onerror|gnp|\u202E/);
    expect((await waysOn(page)).filter((way) => way.startsWith('http'))).toEqual([HOME]);
    expect(await faultsOf(page)).toEqual([]);
  });
});
