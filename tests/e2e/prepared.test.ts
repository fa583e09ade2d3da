import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lists } from '@/policy/lists/index.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { templates } from '@/policy/templates/index.ts';
import { openManager, type Manager } from '@/tests/tour/manager.ts';
import { faultsOf } from './rig/accessible.ts';
import { openBlocked, untilFace } from './rig/blocked-page.ts';
import { untilOurPage, visit } from './rig/device.ts';
import { withPins } from './rig/people.ts';
import { enter, leave } from './rig/popup.ts';
import { openPreparing as openPreparingIn, saidIn, tickAndSend, unfold, untilSaid } from './rig/preparing.ts';
import { html } from './rig/sites.ts';
import { quotedIn } from './rig/scenario.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

const words = preparingWords.en;

let world: World;
let child: Browser;
let laptop: Browser;
let manager: Manager;
let pin: string;

beforeAll(async () => {
  const { policy, pins } = await withPins(templates.huntingdon);
  pin = pins['practitioner'] ?? '';
  // Within the hours at which the setting's wireless is on, whenever the test runs.
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  const internet = [{ days: [...days], from: '00:00', to: '23:59' }];
  world = await openWorld({ ...policy, timetable: { ...policy.timetable, internet } });
  const tablet = await world.device('child', world.policy, { label: 'Blue tablet' });
  const office = await world.device('staff', world.policy, { label: 'Office laptop' });
  [child, laptop] = await Promise.all([tablet.open('about:blank'), office.open('about:blank')]);
  await Promise.all([untilAdopted(child, world), untilAdopted(laptop, world)]);
  manager = await openManager(world.endpoint.consoleAddress);
  await manager.fillSetUp(world.endpoint.setupCode);
  await manager.submit();
  await manager.follow('Prepared pages');
});
afterAll(async () => {
  await manager?.close();
  await world?.close();
});

const openPreparing = (address: string): Promise<Page> => openPreparingIn(laptop, world.updates.id, address);

async function comesToTheLaptop(popup: Page): Promise<void> {
  await enter(popup, { person: 'practitioner', pin });
  await unfold(popup);
}

/** The titles of what staff added, once the console shows so many. */
async function titlesOf(count: number): Promise<string[]> {
  return until(`the console shows ${count} pages that staff added`, async () => {
    const titles = await manager.page.$$eval('.agreement:has(form) h3', (shown) => shown.map((one) => one.textContent ?? ''));
    return titles.length === count ? titles : undefined;
  });
}

/** Ends the one page that staff added, as the manager does. */
async function endTheOne(reason: string): Promise<void> {
  const details = '.agreement details:has([name=reason])';
  await manager.page.locator(`${details} summary`).click();
  await manager.page.locator(`${details} [name=reason]`).fill(reason);
  await manager.page.locator(`${details} [type=submit]`).click();
}

it('“Staff will check the content of any internet access before sharing with children in our care.” (C2, C6)', async ({ task }) => {
  const waiting = await openBlocked(child, 'https://stories.test/bears', 'child');
  const popup = await openPreparing('https://stories.test/bears');
  await untilSaid(popup, words.who);
  await comesToTheLaptop(popup);
  await untilSaid(popup, words.closed);
  expect(await popup.$eval('.preparing [name=title]', (field) => (field as HTMLInputElement).value)).toBe('A page');
  await tickAndSend(popup);
  await untilSaid(popup, words.added);
  await until('the child’s page is open', () => waiting.url() === 'https://stories.test/bears');
  expect(await visit(child, 'https://stories.test/wolves').then((page) => untilOurPage(page))).toContain('blocked.html');
  const [event] = await world.endpoint.untilEvents(1, 'prepared-added');
  expect(event).toMatchObject({ level: 'staff', person: 'practitioner', host: 'stories.test', path: '/bears' });
  expect(event).toHaveProperty('prepared');
  expect(await titlesOf(1)).toEqual(['A page']);
  const shown = await manager.page.$eval('.page', (page) => page.textContent ?? '');
  for (const text of [quotedIn(task.name), 'stories.test/bears', 'A member of staff', 'Office laptop']) expect(shown).toContain(text);
  await endTheOne('The page has begun to show adverts.');
  await untilOurPage(waiting);
  await untilFace(waiting, 'child');
});

it('tells an adult which sentence keeps a kind of site from children, and prepares it for nobody', async () => {
  const [host = ''] = lists['file-sharing'] ?? [];
  const popup = await openPreparing(`https://${host}/`);
  await popup.waitForSelector('.preparing blockquote');
  expect(await saidIn(popup, '.preparing blockquote')).toBe(
    quotedIn('“Staff will check the content of any internet access before sharing with children in our care.”'),
  );
  expect(await popup.$('.preparing > form [type=submit]')).toBeNull();
});

it('says that nothing was added while the endpoint cannot be reached, and adds it once when it can', async () => {
  const popup = await openPreparing('https://stories.test/foxes');
  world.endpoint.weather('offline');
  await tickAndSend(popup);
  await untilSaid(popup, words.unreached);
  expect(await titlesOf(0)).toEqual([]);
  world.endpoint.weather('twice');
  await popup.focus('.preparing [type=submit]');
  await popup.keyboard.press('Enter');
  await untilSaid(popup, words.added);
  world.endpoint.weather('clear');
  expect(await titlesOf(1)).toEqual(['A page']);
});

it('notices on a child’s device that a page is no longer what was checked, and says so once', async () => {
  const about = (what: string) =>
    Array.from({ length: 80 }, (_, n) => what + String.fromCodePoint(97 + (n % 26), 97 + Math.floor(n / 26))).join(' ');
  let text = about('story');
  world.sites.serve('stories.test/hares', (_request, response) => html(response, `<p>${text}</p><p>${Date.now()}</p>`));
  const popup = await openPreparing('https://stories.test/hares');
  await tickAndSend(popup);
  await untilSaid(popup, words.added);
  await titlesOf(2);
  const opened = () =>
    until('the child’s page is open', async () => (await visit(child, 'https://stories.test/hares')).url().endsWith('/hares'));
  await opened();
  text = about('casino');
  await opened();
  await opened();
  const changed = await until('the console flags it', async () => manager.page.$('.agreement .broken'));
  expect(await changed.evaluate((flag) => flag.closest('li')?.textContent ?? '')).toContain('stories.test/hares');
  const events = await world.endpoint.untilEvents(1, 'prepared-changed');
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ level: 'child', host: 'stories.test' });
  expect(events[0]).not.toHaveProperty('path');
});

const LOOKS = [
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'ar'],
  ['dark', 'ar'],
] as const;

it.each(LOOKS)('preparing has no fault in the popup that axe knows: %s, %s', async (scheme, language) => {
  const popup = await openPreparing('https://stories.test/owls');
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await popup.evaluate((lang) => document.querySelector<HTMLElement>(`.languages [lang=${lang}]`)?.click(), language);
  await popup.waitForSelector(`html[lang=${language}] .preparing form`);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // It works in a tab of its own, which closes the popup.
  expect(await faultsOf(popup)).toEqual([]);
});

it.each(LOOKS)('the list has no fault that axe knows, and fits a narrow window: %s, %s', async (scheme, language) => {
  const { page } = manager;
  await page.setViewport({ width: 640, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.select('.language select', language);
  await page.$eval('.folded', (fold) => fold.setAttribute('open', ''));
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

it('lets nobody prepare a page once they have left', async () => {
  await leave(laptop, world.updates.id);
  const popup = await openPreparing('https://stories.test/owls');
  await untilSaid(popup, words.who);
  expect(await popup.$('.preparing form')).toBeNull();
});
