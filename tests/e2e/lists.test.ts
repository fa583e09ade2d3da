import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { giving, hostsUpTo, openListSource, type ListSource } from '@/tests/server/list-source.ts';
import { openManager, type Manager } from '@/tests/tour/manager.ts';
import { faultsOf } from './rig/accessible.ts';
import { visit } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { until } from './rig/until.ts';
import { killWorker, untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

let world: World;
let browser: Browser;
let source: ListSource;
let manager: Manager;
let standing: Page;

/** What is in every list here. */
const HELD = 'held.test';

/** Games are closed to staff here, and come by a list as well. */
function policyWith(address: string): PolicyDocument {
  const base = templates['little-thetford'];
  const { staff } = base.levels;
  const blocked = [
    ...staff.blocked.filter(({ category }) => category !== 'games'),
    { category: 'games' as const, clause: staff.access.clause },
  ];
  return {
    ...base,
    levels: { ...base.levels, staff: { ...staff, blocked } },
    subscriptions: [{ id: 'games', address, format: 'domains', category: 'games' }],
  };
}

beforeAll(async () => {
  source = await openListSource();
  source.answer = giving([HELD, ...hostsUpTo(1_000, 'first')].join('\n'));
  world = await openWorld(policyWith(source.address));
  const { consoleAddress: address, enrolmentKey, publicKey, setupCode } = world.endpoint;
  const device = await world.device('staff', world.policy, { endpoint: { address, enrolmentKey, publicKey } });
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  manager = await openManager(address);
  await manager.fillSetUp(setupCode);
  await manager.submit();
  standing = await visit(browser, 'https://open.test/');
});
afterAll(async () => {
  await manager?.close();
  await world?.close();
  await source?.close();
});

/** Has the endpoint fetch the list now. */
async function fetchList(): Promise<void> {
  const ask = () => fetch('/console/lists/games/fetch', { method: 'POST', body: '{}' }).then((reply) => reply.status);
  await until('the endpoint knows the list', async () => (await manager.page.evaluate(ask)) === 200);
}

/** Whether the browser itself lets a part of a page through: no listener of ours sees those, only net rules hold them. */
function isHeld(host: string): Promise<boolean> {
  return standing.evaluate(
    (address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => false,
        () => true,
      ),
    `https://${host}/part`,
  );
}

it('blocks what a list names as the category it stands for, with the clause', async () => {
  await fetchList();
  await until('the list is in force', () => isHeld(HELD));
  const page = await visit(browser, 'https://www.first-7.test/page');
  await until('the page is blocked', () => page.url().includes('/blocked.html'));
  await page.waitForSelector('blockquote');
  const words = await page.$eval('body', (body) => body.innerText);
  const { staff } = world.policy.levels;
  expect(words).toContain(world.policy.clauses.find(({ id }) => id === staff.access.clause)?.sentence);
  expect(words).toContain('Games');
  expect(world.sites.hitsOf('www.first-7.test')).toEqual([]);
  const event = (await world.endpoint.untilEvents(1, 'visit')).at(-1);
  expect(event).toMatchObject({ category: 'games', clause: staff.access.clause, host: 'www.first-7.test' });
  await page.close();
});

it('lets nothing through while one list takes another’s place, however often it is asked', async () => {
  const before = world.sites.hitsOf(HELD).length;
  await standing.evaluate((address) => {
    const state = { held: 0, through: 0, isOver: false };
    Object.assign(window, { state });
    void (async () => {
      while (!state.isOver)
        await fetch(address, { mode: 'no-cors' }).then(
          () => (state.through += 1),
          () => (state.held += 1),
        );
    })();
  }, `https://${HELD}/again`);
  for (const word of ['second', 'third', 'fourth', 'fifth']) {
    source.answer = giving([HELD, ...hostsUpTo(1_000, word)].join('\n'));
    await fetchList();
    await until(`the ${word} list is in force`, () => isHeld(`${word}-999.test`));
  }
  const counted = await standing.evaluate(() => {
    const { state } = window as unknown as { state: { held: number; through: number; isOver: boolean } };
    state.isOver = true;
    return state;
  });
  expect(counted.through).toBe(0);
  expect(counted.held).toBeGreaterThan(100);
  expect(world.sites.hitsOf(HELD)).toHaveLength(before);
  expect(await isHeld('first-7.test')).toBe(false);
});

it('holds after the worker has died, and decides by the list that was kept', async () => {
  await killWorker(browser, world.updates.id);
  expect(await isHeld(HELD)).toBe(true);
  const page = await visit(browser, 'https://fifth-3.test/');
  await until('the page is blocked', () => page.url().includes('/blocked.html'));
  await page.waitForSelector('blockquote');
  expect(world.sites.hitsOf('fifth-3.test')).toEqual([]);
  await page.close();
});

it('keeps the last good list when a bad one comes, and says why in the console', async () => {
  source.answer = giving('<!doctype html><title>Sign in to the guest network</title>');
  await fetchList();
  await manager.press('Upkeep');
  await manager.follow('Lists');
  const said = await until('the console says why', () =>
    manager.page.$eval('.page', (shown) => (shown.textContent?.includes('it is a web page') ? shown.textContent : '')),
  );
  expect(said).toContain('The last good list stays in force.');
  expect(await isHeld(HELD)).toBe(true);
});

it('follows what the manager says of single sites beside the lists', async () => {
  const { page } = manager;
  await page.type('[name=site]', 'fifth-8.test');
  await page.type('form.ask [name=reason]', 'It is the maths games of the school.');
  await page.click('form.ask [type=submit]');
  await until('the site is open', async () => !(await isHeld('fifth-8.test')));
  expect(await isHeld('fifth-9.test')).toBe(true);
  const open = await visit(browser, 'https://www.fifth-8.test/');
  expect(open.url()).toBe('https://www.fifth-8.test/');
  await page.type('[name=site]', 'unlisted.test');
  await page.click('[value=always]');
  await page.type('form.ask [name=reason]', 'A shop that a parent told us of.');
  await page.select('[name=category]', 'gambling');
  await page.click('form.ask [type=submit]');
  await until('the site is blocked', () => isHeld('unlisted.test'));
  await until('the page lists both', () => page.$$eval('.page h3', (names) => names.length >= 3));
  expect(await faultsOf(manager.page)).toEqual([]);
  await page.setViewport({ width: 640, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  expect(await faultsOf(manager.page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect((await everythingOf(browser, world)).filter(({ kind }) => kind === 'problem')).toEqual([]);
});

it('holds what the manager says over a list that says otherwise, with who and why on the console', async () => {
  const { page } = manager;
  await manager.goTo('/lists', 'Lists');
  const said = await page.$eval('main', (main) => main.innerText);
  for (const words of ['It is the maths games of the school.', 'A shop that a parent told us of.', 'Sam Taylor'])
    expect(said).toContain(words);
  source.answer = giving([HELD, 'unlisted.test', 'sixth.test', ...hostsUpTo(1_000, 'fifth')].join('\n'));
  await fetchList();
  await until('the newer list is in force', () => isHeld('sixth.test'));
  const open = await visit(browser, 'https://www.fifth-8.test/');
  expect(open.url()).toBe('https://www.fifth-8.test/');
  const closed = await visit(browser, 'https://unlisted.test/');
  await until('the page is blocked', () => closed.url().includes('/blocked.html'));
  await closed.waitForSelector('blockquote');
  expect(await closed.$eval('body', (body) => body.innerText)).toContain('Gambling');
  expect(await explained('www.fifth-8.test')).toContain('It would open.');
  expect(await explained('https://unlisted.test:443/x')).toMatch(
    /It would be blocked: Gambling\.[^]*What the manager always blocks: blocks it/,
  );
  await closed.close();
});

it('goes by the list again where the manager takes that back', async () => {
  const { page } = manager;
  await manager.goTo('/lists', 'Lists');
  for (const site of ['fifth-8.test', 'unlisted.test']) {
    const card = await page.waitForSelector(`::-p-xpath(//li[h3="${site}"])`);
    await card?.$eval('details', (details) => void (details.open = true));
    await (await card?.$('[name=reason]'))?.type('It was looked at again.');
    await (await card?.$('details [type=submit]'))?.click();
    await until(`nothing is said of ${site}`, async () => (await page.$(`::-p-xpath(//li[h3="${site}"])`)) === null);
  }
  await until('the list holds', () => isHeld('fifth-8.test'));
  const closed = await visit(browser, 'https://unlisted.test/');
  await until('the page is blocked', () => closed.url().includes('/blocked.html'));
  await closed.waitForSelector('blockquote');
  expect(await closed.$eval('body', (body) => body.innerText)).toContain('Games');
  expect((await everythingOf(browser, world)).filter(({ kind }) => kind === 'problem')).toEqual([]);
});

/** What the console says would become of an address at the staff's level. */
async function explained(address: string): Promise<string> {
  const { page } = manager;
  await manager.goTo('/why', 'Try an address');
  await manager.fill('address', address);
  await manager.choose('At which level', 'staff');
  await manager.press('Explain');
  const answer = await page.waitForSelector('.verdict');
  const words = (await answer?.evaluate((verdict) => (verdict as HTMLElement).innerText)) ?? '';
  await manager.goTo('/lists', 'Lists');
  return words;
}
