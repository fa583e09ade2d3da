import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Device } from './rig/device.ts';
import { untilOurPage, visit } from './rig/device.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

let world: World;
let device: Device;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld();
  device = await world.device('staff');
  browser = await device.open('https://facebook.com/open-before');
  await untilAdopted(browser, world);
});
afterAll(() => world?.close());

describe('a staff device under the real pack', () => {
  it('replaces a blocked tab that was open before the extension came', async () => {
    const [first] = await browser.pages();
    if (!first) throw new Error('There is no tab.');
    expect(await untilOurPage(first)).toContain('#https://facebook.com/open-before');
  });

  it('keeps a blocked visit from the server, and explains it with the clause', async () => {
    const page = await visit(browser, 'https://www.facebook.com/groups/x?query=secret#fragment');
    await untilOurPage(page);
    const said = await until('the page has explained itself', () =>
      page.evaluate(() => document.body.innerText.includes('Social networking') && document.body.innerText),
    );
    expect(said).toContain('Social networking sites such as Facebook and Twitter will not be used.');
    expect(said).toContain('Designated person');
    expect(world.sites.hitsOf('www.facebook.com')).toEqual([]);
  });

  it('leaves an allowed page alone', async () => {
    const page = await visit(browser, 'https://council.test/forms');
    expect(page.url()).toBe('https://council.test/forms');
    expect(world.sites.hitsOf('council.test').length).toBeGreaterThan(0);
  });

  it('sees the site behind a redirector, a look-alike and a number, which net rules cannot', async () => {
    for (const address of [
      'https://www.google.com/url?q=https%3A%2F%2Fvk.com%2Fpage',
      'https://fаcebook.com/',
      'http://[::ffff:10.1.2.3]/',
      'http://0x7f.1/x',
    ]) {
      await untilOurPage(await visit(browser, address));
    }
    expect(world.sites.hits.filter((hit) => /vk\.com|xn--|10\.1|127\.0\.0\.1$/.test(hit.host))).toEqual([]);
  });

  it('keeps blocked frames and parts of an allowed page from loading', async () => {
    const parts =
      '<iframe src="https://vk.com/widget"></iframe><object data="https://ok.ru/widget"></object><embed src="https://tiktok.com/embed"><img src="https://instagram.com/pixel.gif">';
    world.sites.serve('news.test/', (_request, response) => html(response, `<h1>News</h1>${parts}`));
    const page = await visit(browser, 'https://news.test/');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('News');
    const embeds = await world.endpoint.untilEvents(4, 'embed');
    expect(embeds.map((event) => event.host ?? '').toSorted()).toEqual(['instagram.com', 'ok.ru', 'tiktok.com', 'vk.com']);
    for (const host of ['vk.com', 'ok.ru', 'tiktok.com', 'instagram.com']) expect(world.sites.hitsOf(host)).toEqual([]);
  });

  it('records each blocked visit once, without query and fragment', async () => {
    const visits = await world.endpoint.untilEvents(6, 'visit');
    expect(visits).toHaveLength(6);
    const visited = visits.find((event) => event.host === 'www.facebook.com');
    expect(visited).toMatchObject({
      level: 'staff',
      category: 'social-networking',
      path: '/groups/x',
      action: 'block',
      revision: 1,
      repeats: 1,
    });
    expect(JSON.stringify(visits)).not.toMatch(/secret|fragment|query/);
  });

  it('records how an address was reached: by a link, a redirect of the server, a redirect of the page, a form', async () => {
    world.sites.serve('short.test/r', (_request, response) => response.writeHead(302, { location: 'https://vk.com/by-redirect' }).end());
    const ways = `<a id="link" href="https://vk.com/by-link">x</a><a id="short" href="https://short.test/r">x</a><form action="https://vk.com/by-form"><button id="form">x</button></form>`;
    world.sites.serve('ways.test/', (_request, response) => html(response, ways));
    world.sites.serve('ways.test/self', (_request, response) =>
      html(response, '<meta http-equiv="refresh" content="0;url=https://vk.com/by-page">'),
    );
    for (const id of ['link', 'short', 'form']) {
      const page = await visit(browser, 'https://ways.test/');
      await page.click(`#${id}`);
      await untilOurPage(page);
    }
    await untilOurPage(await visit(browser, 'https://ways.test/self'));
    const reached = await until('all four are at the endpoint', async () => {
      const found = (await world.endpoint.events()).filter((event) => event.path?.startsWith('/by-'));
      return found.length === 4 ? Object.fromEntries(found.map((event) => [event.path, event.reached])) : undefined;
    });
    expect(reached).toEqual({ '/by-link': 'link', '/by-redirect': 'redirect', '/by-form': 'form', '/by-page': 'redirect' });
  });

  it('opens a page that the policy no longer blocks, within seconds and by itself', async () => {
    const page = await visit(browser, 'https://vk.com/later');
    await untilOurPage(page);
    const { staff } = world.policy.levels;
    const opened = {
      ...world.policy,
      revision: 2,
      levels: { ...world.policy.levels, staff: { ...staff, blocked: staff.blocked.filter((row) => row.category !== 'social-networking') } },
    };
    await device.setPolicy(opened);
    await until('the blocked page has gone where it may', () => page.url() === 'https://vk.com/later');
    await device.setPolicy({ ...world.policy, revision: 3 });
    await untilOurPage(page);
  });

  it('keeps the last good policy when the administrator breaks it, and records the problem', async () => {
    await device.breakPolicy(
      JSON.stringify({ '3rdparty': { extensions: { [world.updates.id]: { format: 1, revision: 4, setting: { id: 'default' } } } } }),
    );
    const [problem] = await world.endpoint.untilEvents(1, 'problem');
    expect(problem).toMatchObject({ problem: 'policy-broken', revision: 3 });
    expect(problem?.detail).toContain('setting › name');
    await untilOurPage(await visit(browser, 'https://vk.com/still-blocked'));
    await device.setPolicy({ ...world.policy, revision: 5 });
    await until('the good policy is in force again', async () =>
      (await world.endpoint.events()).some((event) => event.kind === 'policy' && event.revision === 5),
    );
  });
});
