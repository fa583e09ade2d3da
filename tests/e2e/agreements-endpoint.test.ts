import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { untilOurPage } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { signInManager, type ManagerAtConsole } from './rig/manager.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

let world: World;
let browser: Browser;
let manager: ManagerAtConsole;

beforeAll(async () => {
  world = await openWorld(templates['little-thetford']);
  const { consoleAddress: address, enrolmentKey, publicKey } = world.endpoint;
  const device = await world.device('staff', world.policy, { endpoint: { address, enrolmentKey, publicKey } });
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  manager = await signInManager(world.endpoint);
});
afterAll(() => world?.close());

type Asked = { waiting: { ask: string; who: string }[] };

it('asks its real endpoint, opens when the manager agrees, and closes when the manager ends it', async () => {
  const page = await openBlocked(browser, 'https://vk.com/asked');
  await page.locator('.ask [name=who]').fill('Anna');
  await page.locator('.ask [name=reason]').fill('The parents’ group');
  await page.click('.ask [type=submit]');
  const ask = await until('the request is at the console', async () => (await manager.get<Asked>('agreements')).waiting.at(0));
  expect(ask.who).toBe('Anna');
  const wish = { opens: 'site', minutes: 30, words: 'Half an hour.', ratiosAllow: false };
  const { agreement } = await manager.post<{ agreement: string }>(`asks/${ask.ask}/agree`, wish);
  await until('the page is open', () => page.url() === 'https://vk.com/asked');
  const use = (await world.endpoint.untilEvents(2, 'visit')).find((event) => event.action === 'allow');
  expect(use).toMatchObject({ agreement, host: 'vk.com' });
  await manager.post(`agreements/${agreement}/end`, { reason: 'The children are back.' });
  await untilOurPage(page);
  expect((await everythingOf(browser, world)).filter((event) => event.kind === 'problem')).toEqual([]);
});
