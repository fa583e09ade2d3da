import { afterAll, beforeAll, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { openManager, type Manager } from '@/tests/tour/manager.ts';
import { faultsOf } from './rig/accessible.ts';
import { withPins } from './rig/people.ts';
import { enter, leave, openPopup } from './rig/popup.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

let world: World;
let manager: Manager;
let pins: Record<string, string>;

beforeAll(async () => {
  const people = await withPins(templates.kaleidoscope);
  pins = people.pins;
  world = await openWorld(people.policy);
});
afterAll(async () => {
  await manager?.close();
  await world?.close();
});

it('“We have an agreed list of assigned authorised users with controlled access.”: the manager reads it, with who was last at a device, and prints it', async ({
  task,
}) => {
  const browser = await (await world.device('child', undefined, { label: 'Blue tablet', room: 'Ladybirds' })).open('about:blank');
  await untilAdopted(browser, world);
  const { id } = world.updates;
  await enter(await openPopup(browser, id), { person: 'practitioner', pin: pins['practitioner'] ?? '' });
  await leave(browser, id);
  await world.endpoint.untilEvents(2, 'level');

  manager = await openManager(world.endpoint.consoleAddress);
  await manager.fillSetUp(world.endpoint.setupCode);
  await manager.submit();
  await manager.press('Upkeep');
  await manager.follow('Authorised users');
  const { page } = manager;
  const text = await until('the list is there', () =>
    page.$eval('.page', (shown) => (shown.textContent?.includes('Blue tablet') ? shown.textContent : '')),
  );
  expect(text).toContain(/“(.+?)”/.exec(task.name)?.[1]);
  expect(await page.$$eval('.roster tbody tr', (rows) => rows.length)).toBe(templates.kaleidoscope.people.length);
  expect(await faultsOf(manager.page)).toEqual([]);
  await page.emulateMediaType('print');
  expect(await page.$eval('.top', (top) => getComputedStyle(top).display)).toBe('none');
  await page.emulateMediaType('screen');
  await page.setViewport({ width: 640, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  expect(await faultsOf(manager.page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
